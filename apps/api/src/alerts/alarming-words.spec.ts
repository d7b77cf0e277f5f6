import { randomUUID } from 'node:crypto';
import { looksForWords, waysToWrite } from '../../../../test/support/alarming-words.js';
import { dayOf } from '../../../../test/support/alerts.js';
import { AcknowledgeAlert, Alerts, AlertsPassedOn, ChangePractice, CheckIn, WordsLookedFor } from '../../../../test/support/operations.js';
import type { TestCouple } from '../../../../test/support/practice.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
/** Words about oneself, about the partner and about others, in both languages; and what comes near. */
const alarming = ['I want to kill myself.', 'Me pegó el domingo.', 'He hits the children.', 'Ya no quiero vivir.', 'I’m scared of him'];
const quiet = 'I was scared of the storm, and the news hit me.';

const wordsOf = async ({ counselor, id }: Pick<TestCouple, 'counselor' | 'id'>) =>
  (await counselor.does(Alerts, { coupleId: id })).filter(({ kind }) => kind === 'ALARMING_WORDS');

describe('R9: words about harm', () => {
  let practice: TestPractice;
  let without: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
    await looksForWords(db, practice);
    without = await TestPractice.open(db);
  });

  it.each(Object.entries(waysToWrite))(
    'raise one alert when they are sent by %s, and none where nobody asked for it',
    async (_, prepared) => {
      const on = await prepared(practice, db);
      await on.sends(quiet);
      expect(await wordsOf(on.couple)).toEqual([]);
      const again = await prepared(practice, db);
      await again.sends(alarming[0]!);
      expect(await wordsOf(again.couple)).toMatchObject([
        { clientId: again.author.id, severity: 'WATCH', state: 'WAITING', times: 1, causes: [{ from: again.origin }] },
      ]);
      const off = await prepared(without, db);
      await off.sends(alarming[0]!);
      expect(await wordsOf(off.couple)).toEqual([]);
    },
  );

  it.each(alarming)('are found in either language: %s', async note => {
    const couple = await practice.couple();
    await couple.maya.does(CheckIn, dayOf(6, { note }));
    expect(await wordsOf(couple)).toHaveLength(1);
  });

  it('are one alert while nobody has it, each entry once, and another once somebody has it', async () => {
    const couple = await practice.couple();
    const entry = dayOf(6, { note: alarming[0] });
    for (const _ of [1, 2]) await couple.maya.does(CheckIn, entry);
    await couple.maya.does(CheckIn, dayOf(6, { note: alarming[1] }));
    expect(await wordsOf(couple)).toMatchObject([{ times: 2 }]);
    await couple.counselor.does(AcknowledgeAlert, { alertId: (await wordsOf(couple))[0]!.id });
    await couple.maya.does(CheckIn, dayOf(6, { note: alarming[2] }));
    expect((await wordsOf(couple)).map(({ state }) => state).sort()).toEqual(['ACKNOWLEDGED', 'WAITING']);
  });

  it('block and change nothing: what is sent is kept and answered as any other', async () => {
    const couple = await practice.couple();
    const answers = [];
    for (const note of [quiet, alarming[0]!]) answers.push(await couple.maya.does(CheckIn, dayOf(6, { note })));
    expect(answers.map(({ note }) => note)).toEqual([quiet, alarming[0]]);
    expect(Object.keys(answers[0]!)).toEqual(Object.keys(answers[1]!));
  });

  it('R20: stand in the alert, the jobs and the trail with no word', async () => {
    const couple = await practice.couple();
    const word = `pumpernickel-${randomUUID().slice(0, 8)}`;
    await couple.maya.does(CheckIn, dayOf(6, { note: `${alarming[0]} ${word}` }));
    expect(await wordsOf(couple)).toHaveLength(1);
    const { rows } = await db.query<{ found: string }>(
      `select coalesce((select string_agg(a::text, ' ') from clinical.alert a where a.couple_id = $1), '')
           || coalesce((select string_agg(o::text, ' ') from jobs.outbox o where o.practice_id = $2), '')
           || coalesce((select string_agg(w::text, ' ') from jobs.wake_up w where w.practice_id = $2), '')
           || coalesce((select string_agg(l::text, ' ') from jobs.live_event l where l.practice_id = $2), '')
           || coalesce((select string_agg(e::text, ' ') from audit.event e where e.practice_id = $2), '') as found`,
      [couple.id, practice.built.id],
    );
    expect(rows[0]!.found).toContain(couple.id);
    for (const said of [word, 'kill myself', 'SELF_HARM', 'ALARMING_WORDS']) expect(rows[0]!.found).not.toContain(said);
  });

  it('are nothing to the partner, another counselor or another practice, and stay with those who care for the couple', async () => {
    const couple = await practice.couple();
    await couple.maya.does(CheckIn, dayOf(6, { note: alarming[0] }));
    const [alert] = await wordsOf(couple);
    for (const client of [couple.maya, couple.jonah])
      await expect(client.does(Alerts, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const stranger of [await practice.staff('COUNSELOR'), await without.staff('COUNSELOR')]) {
      await expect(stranger.does(Alerts, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(AcknowledgeAlert, { alertId: alert!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await (await practice.staff('PRACTICE_ADMIN')).does(AlertsPassedOn)).toEqual([]);
  });
});

describe('R9: whether they are looked for', () => {
  const settings = (values: object = {}) => ({
    input: {
      ...{ name: 'Lake House', portalName: 'Lake', timeZone: 'UTC', language: 'EN', crisisLines: [{ label: '024', phone: '024' }] },
      ...values,
    },
  });

  it('is the practice’s choice: off until its admin says so, on from then, kept where nothing is said, and off again', async () => {
    const practice = await TestPractice.open(db);
    const admin = await practice.staff('PRACTICE_ADMIN');
    const couple = await practice.couple();
    const told = async () => {
      const { alarmingWords, linesAfter } = (await couple.maya.does(WordsLookedFor))!.practice!;
      return { alarmingWords, phrases: linesAfter.length > 0 };
    };
    const wrote = async () => {
      await couple.maya.does(CheckIn, dayOf(6, { note: alarming[0] }));
      return (await wordsOf(couple))[0]?.times ?? 0;
    };
    expect([await told(), await wrote()]).toEqual([{ alarmingWords: false, phrases: false }, 0]);
    expect(await admin.does(ChangePractice, settings({ alarmingWords: true }))).toMatchObject({ alarmingWords: true });
    expect([await told(), await wrote()]).toEqual([{ alarmingWords: true, phrases: true }, 1]);
    await admin.does(ChangePractice, settings());
    expect([await told(), await wrote()]).toEqual([{ alarmingWords: true, phrases: true }, 2]);
    await admin.does(ChangePractice, settings({ alarmingWords: false }));
    expect([await told(), await wrote()]).toEqual([{ alarmingWords: false, phrases: false }, 2]);
  });

  it('is nobody else’s', async () => {
    const practice = await TestPractice.open(db);
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.client('Maya')])
      await expect(stranger.does(ChangePractice, settings({ alarmingWords: true }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R20: a phone is told phrases about oneself and none about the partner', async () => {
    const practice = await TestPractice.open(db);
    await looksForWords(db, practice);
    const { linesAfter } = (await (await practice.client('Maya')).does(WordsLookedFor))!.practice!;
    const all = linesAfter.join(' ');
    expect(all).toContain('myself');
    for (const word of ['scared', 'hit', 'throat', 'pego', 'miedo', 'children']) expect(all).not.toContain(word);
  });
});
