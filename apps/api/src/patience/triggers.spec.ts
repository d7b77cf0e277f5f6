import { today } from '../../../../test/support/homework.js';
import { Alerts, LogTrigger, MyPatience, Patience, SetTriggersADay, Today } from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { healing, trigger } from '../../../../test/support/triggers.js';

const db = connectedAs('owner');

describe('a trigger', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R9: is written down by whoever was hurt, whichever step is open, and stays with them and the counselor', async () => {
    const { maya, jonah, counselor, id } = await practice.couple();
    expect(await maya.does(MyPatience)).toMatchObject({ mayLog: true, mayShareNeed: false, partnerName: 'Jonah', mine: [], asks: [] });
    // The step is not open: what was written is kept, and the need with it.
    expect(await maya.does(LogTrigger, trigger())).toMatchObject({
      cue: 'The phone rang in the hall.',
      intensity: 7,
      need: 'WORDS',
      ask: null,
    });
    expect((await jonah.does(MyPatience)).asks).toEqual([]);
    await expect(jonah.does(LogTrigger, trigger())).rejects.toMatchObject({ code: 'REFUSED', reason: 'ROLE_DOES_NOT_FIT' });
    expect((await counselor.does(Patience, { coupleId: id })).triggers).toMatchObject([
      { authorName: 'Maya', cue: 'The phone rang in the hall.', helped: 'Cold water.', shared: null, answer: null },
    ]);
  });

  it('needs a plan, and a couple', async () => {
    const { maya } = await practice.couple({ withoutPlan: true });
    await expect(maya.does(LogTrigger, trigger())).rejects.toMatchObject({ reason: 'PLAN_NEEDED' });
    const alone = await practice.client('Nia');
    await expect(alone.does(LogTrigger, trigger())).rejects.toMatchObject({ reason: 'NOT_IN_A_COUPLE' });
    expect(await alone.does(MyPatience)).toMatchObject({ mayLog: false, mayShareNeed: false, partnerName: null, mine: [], asks: [] });
  });

  it('is for both in a mutual plan, and each finds the need of the other', async () => {
    const { maya, jonah, planId } = await healing(practice);
    await db.query("update clinical.plan set kind = 'MUTUAL', rebuilding_client_id = null where practice_id = $1 and id = $2", [
      practice.built.id,
      planId,
    ]);
    await maya.does(LogTrigger, trigger());
    await jonah.does(LogTrigger, trigger({ need: 'SPACE' }));
    expect(await maya.does(MyPatience)).toMatchObject({ mine: [{ need: 'WORDS' }], asks: [{ need: 'SPACE' }] });
    expect(await jonah.does(MyPatience)).toMatchObject({ mine: [{ need: 'SPACE' }], asks: [{ need: 'WORDS' }] });
  });

  it('R12: is recorded once for each key, also sent five times at once, and named where it does not fit', async () => {
    const { maya, jonah } = await healing(practice);
    const card = trigger();
    await Promise.all(Array.from({ length: 5 }, () => maya.does(LogTrigger, card)));
    expect((await maya.does(MyPatience)).mine).toHaveLength(1);
    expect((await jonah.does(MyPatience)).asks).toHaveLength(1);
    for (const other of [{ intensity: 3 }, { shareNeed: false }])
      await expect(maya.does(LogTrigger, { input: { ...card.input, ...other } })).rejects.toMatchObject({
        code: 'CONFLICT',
        reason: 'KEY_REUSED',
      });
    for (const [values, fields] of [
      [{ intensity: 11 }, { intensity: 'OUT_OF_RANGE' }],
      [{ cue: 'x'.repeat(501) }, { cue: 'TOO_LONG' }],
      [{ helped: 'x'.repeat(501) }, { helped: 'TOO_LONG' }],
    ])
      await expect(maya.does(LogTrigger, trigger(values))).rejects.toMatchObject({ code: 'INVALID', fields });
    expect((await maya.does(MyPatience)).mine).toHaveLength(1);
  });

  it('R14: is counted on the day it was written on, and one that was sent late asks for nobody any more', async () => {
    const { maya, jonah } = await healing(practice, { zones: ['Pacific/Auckland', 'America/Los_Angeles'] });
    const day = (daysAgo: number) => today(new Date(Date.now() - daysAgo * 86_400_000));
    expect(await maya.does(LogTrigger, trigger({ day: day(3) }))).toMatchObject({ day: day(3), ask: null });
    expect((await maya.does(LogTrigger, trigger({ day: day(-9) }))).day <= day(-1)).toBe(true);
    const { asks } = await jonah.does(MyPatience);
    expect(asks).toHaveLength(1);
    // The day is the reader's own; nothing says hers.
    expect(asks[0]!.askedOn).toBe(new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(new Date()));
    expect(JSON.stringify(asks)).not.toContain('Auckland');
  });
});

describe('many triggers in one day', () => {
  it('R9: are all taken; more than usual offer grounding and tell the counselor, once a day, in the transaction of their cause', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id } = await healing(practice);
    for (let written = 1; written <= 5; written += 1) await maya.does(LogTrigger, trigger({ shareNeed: false }));
    expect((await maya.does(MyPatience)).offersGrounding).toBe(false);
    expect(await counselor.does(Alerts, { coupleId: id })).toEqual([]);
    const before = await jonah.does(Today);
    await Promise.all(Array.from({ length: 3 }, () => maya.does(LogTrigger, trigger({ shareNeed: false }))));
    expect(await maya.does(MyPatience)).toMatchObject({ offersGrounding: true, mayLog: true });
    expect((await maya.does(MyPatience)).mine).toHaveLength(8);
    expect(await counselor.does(Alerts, { coupleId: id })).toMatchObject([
      { kind: 'MANY_TRIGGERS', severity: 'WATCH', clientName: 'Maya' },
    ]);
    // R19: the partner finds no sign of any of it.
    expect(await jonah.does(Today)).toEqual(before);
    expect(await jonah.does(MyPatience)).toMatchObject({ offersGrounding: false, asks: [], mine: [] });
    // Another day is counted by itself.
    const yesterday = today(new Date(Date.now() - 86_400_000));
    await maya.does(LogTrigger, trigger({ shareNeed: false, day: yesterday }));
    expect(await counselor.does(Alerts, { coupleId: id })).toHaveLength(1);
  });

  it('are as many as the counselor set for the couple, and neither partner learns the number', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, id } = await healing(practice);
    expect((await counselor.does(Patience, { coupleId: id })).triggersADay).toBe(5);
    for (const most of [0, 21])
      await expect(counselor.does(SetTriggersADay, { coupleId: id, most })).rejects.toMatchObject({
        code: 'INVALID',
        fields: { most: 'OUT_OF_RANGE' },
      });
    await counselor.does(SetTriggersADay, { coupleId: id, most: 9 });
    expect((await counselor.does(SetTriggersADay, { coupleId: id, most: 1 })).triggersADay).toBe(1);
    await maya.does(LogTrigger, trigger({ shareNeed: false }));
    await maya.does(LogTrigger, trigger({ shareNeed: false }));
    expect((await maya.does(MyPatience)).offersGrounding).toBe(true);
    expect(await counselor.does(Alerts, { coupleId: id })).toHaveLength(1);
    expect(JSON.stringify([await maya.does(MyPatience), await jonah.does(MyPatience)])).not.toContain('riggersADay');
  });
});
