import { buildApology } from '@roadback/builders/apology';
import { buildNoticed, buildPromise } from '@roadback/builders/promises';
import { buildQuestions } from '@roadback/builders/questions';
import { sampleQuestionsEn } from '@roadback/content/sample-questions';
import { randomUUID } from 'node:crypto';
import { ConcludePlan, MoveStep, RecordLapse, ReviewSubmission, SeparateCouple, Timeline } from '../../../../test/support/operations.js';
import { checksIn, givenToBoth, sends, today } from '../../../../test/support/homework.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const reason = 'Both asked for it.';
const read = ({ counselor, id: coupleId }: TestCouple, values: object = {}) => counselor.does(Timeline, { coupleId, ...values });
const kindOf = (entry: object): string => (entry as { __typename: string }).__typename;
const kindsOf = ({ entries }: { entries: object[] }): string[] => entries.map(kindOf);

/** Something of everything that the story tells of. */
async function longStory(practice: TestPractice): Promise<TestCouple & { submissions: string[] }> {
  const couple = await practice.couple();
  const { built, counselor, maya, jonah, planId } = couple;
  await buildApology(db, built, counselor.built!, {
    author: jonah.built!,
    invitedAt: new Date(Date.now() - 20 * 86_400_000),
    drafts: [{ words: { whatIDid: 'I lied.', thatItViolatedTrust: '', thePainItCaused: '', whatIWillDo: '' }, comment: 'Go on.' }],
    spokenOn: today(new Date(Date.now() - 3 * 86_400_000)),
    answer: { landed: 'That it was said.', missing: 'When it began.' },
  });
  const windows = { weekdays: ['TU'], opensAt: '19:30', minutes: 30, agreedDaysAgo: 26 } as const;
  await buildQuestions(db, built, counselor.built!, new Date(), { asker: maya.built!, questions: sampleQuestionsEn, windows });
  const shown = { words: 'I call.', kind: 'CALL_OR_WRITE', timing: 'WHEN_IT_HAPPENS', at: null, rule: null, visibility: 'SHARED' } as const;
  const moments = [{ daysAgo: 2, kind: 'KEPT', view: { kind: 'DISPUTED', visibility: 'PRIVATE' } }] as const;
  const promise = await buildPromise(db, built, jonah.built!, { ...shown, moments }, today(), today());
  await db.query(`insert into clinical.commitment_end values ($1, $2, $3, $4, $5, now(), 'SHARED')`, [
    practice.built.id,
    promise.id,
    couple.id,
    jonah.id,
    counselor.id,
  ]);
  // Yesterday: it was noticed in the evening, and today's may still be to come.
  await buildNoticed(db, built, maya.built!, { words: 'A call.', day: today(new Date(Date.now() - 86_400_000)), visibility: 'PRIVATE' });
  const given = await givenToBoth(couple);
  const submissions = [
    (await sends(maya, given.mayaTask, given.version, 'PRIVATE')).id,
    (await sends(jonah, given.jonahTask, given.version, 'SHARED')).id,
  ];
  await givenToBoth(couple);
  await checksIn(maya, 'PRIVATE');
  await counselor.does(MoveStep, { input: { planId, step: 'RESPONSIBILITY', act: 'OPEN', reason } });
  await counselor.does(RecordLapse, {
    input: { planId, partnerId: jonah.id, kind: 'LAPSE', day: today(), note: 'He wrote once more.', idempotencyKey: randomUUID() },
  });
  await counselor.does(ConcludePlan, { input: { planId, outcome: 'PAUSED', reason } });
  return { ...couple, submissions };
}

describe('the story of a couple', () => {
  let practice: TestPractice;
  let couple: TestCouple & { submissions: string[] };
  beforeAll(async () => {
    practice = await TestPractice.open(db);
    couple = await longStory(practice);
  });

  it('tells of everything that happened, newest first, in whose lane it stands', async () => {
    const { entries, earlier } = await read(couple);
    expect(new Set(entries.map(kindOf))).toEqual(
      new Set([
        ...['StepMovedEntry', 'LapseEntry', 'OutcomeEntry', 'TaskEntry', 'TaskWaitingEntry', 'CheckInEntry', 'ApologyEntry'],
        ...['QuestionEntry', 'AnswerEntry', 'PromiseEntry', 'MomentEntry', 'ViewEntry', 'NoticedEntry'],
      ]),
    );
    expect(entries.filter(entry => kindOf(entry) === 'ApologyEntry')).toHaveLength(3);
    expect(entries.filter(entry => kindOf(entry) === 'PromiseEntry')).toHaveLength(2);
    const instants = entries.map(({ at }) => new Date(at).getTime());
    expect(instants).toEqual(instants.toSorted((a, b) => b - a));
    expect(earlier).toBeNull();
    const laneOf = (type: string) => entries.find(entry => kindOf(entry) === type)!.clientId ?? null;
    expect([laneOf('CheckInEntry'), laneOf('MomentEntry'), laneOf('StepMovedEntry')]).toEqual([couple.maya.id, couple.jonah.id, null]);
    expect(entries.find(entry => kindOf(entry) === 'LapseEntry')).toMatchObject({ clientId: null, partnerId: couple.jonah.id });
  });

  it('is told in parts: what waits for a reply, what both can read, what was done to the plan', async () => {
    const ofView = (view: string) => read(couple, { view });
    expect((await ofView('TO_REVIEW')).entries).toHaveLength(2);
    await couple.counselor.does(ReviewSubmission, { input: { submissionId: couple.submissions[0], reply: 'Thank you.' } });
    expect((await ofView('TO_REVIEW')).entries).toMatchObject([{ submissionId: couple.submissions[1], isReviewed: false }]);
    expect(kindsOf(await ofView('STEPS'))).toEqual(['OutcomeEntry', 'LapseEntry', 'StepMovedEntry']);
    const shared = (await ofView('SHARED')).entries;
    expect(new Set(shared.map(entry => ('visibility' in entry ? entry.visibility : 'SHARED')))).toEqual(new Set(['SHARED']));
    const kinds = shared.map(kindOf);
    expect(kinds).toEqual(
      expect.arrayContaining(['TaskEntry', 'ApologyEntry', 'QuestionEntry', 'AnswerEntry', 'PromiseEntry', 'MomentEntry']),
    );
    for (const kept of ['CheckInEntry', 'ViewEntry', 'NoticedEntry']) expect(kinds).not.toContain(kept);
  });

  it('comes a page at a time, with nothing left out and nothing twice, also of one instant', async () => {
    const long = await practice.couple();
    await db.query(
      `insert into clinical.check_in (practice_id, id, couple_id, client_id, day, feel, safety, note, visibility, sent_at, idempotency_key)
       select $1, gen_random_uuid(), $2, $3, current_date - n, 3, 5, null, 'PRIVATE', date_trunc('day', now()) + (n / 60) * interval '1 microsecond',
              gen_random_uuid() from generate_series(1, 100) n`,
      [practice.built.id, long.id, long.maya.id],
    );
    const found: string[] = [];
    const sizes: number[] = [];
    for (let before: string | null = null, more = true; more;) {
      const { entries, earlier } = await read(long, { before });
      found.push(...entries.map(({ id }) => id));
      sizes.push(entries.length);
      [before, more] = [earlier ?? null, Boolean(earlier)];
    }
    expect(sizes).toEqual([40, 40, 20]);
    expect(new Set(found).size).toBe(100);
    for (const before of [
      'x',
      Buffer.from('1 x').toString('base64url'),
      Buffer.from(`99999999999999999999 ${randomUUID()}`).toString('base64url'),
    ])
      await expect(read(long, { before })).rejects.toMatchObject({ code: 'INVALID', fields: { before: 'NOT_UNDERSTOOD' } });
  });

  it('R15: says that a couple separated, and not who declared it', async () => {
    const apart = await practice.couple();
    await apart.counselor.does(SeparateCouple, { coupleId: apart.id, reason });
    const [entry] = (await read(apart, { view: 'STEPS' })).entries;
    expect(entry).toEqual({ __typename: 'SeparationEntry', id: apart.id, at: expect.any(String), clientId: null });
  });

  it('is nobody else’s', async () => {
    const other = await (await TestPractice.open(db)).couple();
    const strangers = [
      await practice.staff('COUNSELOR'),
      await practice.staff('PRACTICE_ADMIN'),
      couple.maya,
      couple.jonah,
      other.counselor,
    ];
    for (const stranger of strangers)
      await expect(stranger.does(Timeline, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await read(other)).entries).toEqual([]);
  });
});
