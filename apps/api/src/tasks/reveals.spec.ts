import { randomUUID } from 'node:crypto';
import {
  anyAnswers,
  exercise,
  givenAReveal,
  givenToBoth,
  assignmentOf,
  sends,
  sent,
  tasksOf,
  today,
} from '../../../../test/support/homework.js';
import {
  AssignExercise,
  Couple,
  MyOpenedReveals,
  MyReveal,
  MyTask,
  OpenReveal,
  ReadSubmission,
  Reveals,
  SharedWithMe,
  StopSharing,
  SubmitTask,
  Timeline,
  Today,
  WithdrawClearance,
} from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { answersOtherwise, consented, opens } from '../../../../test/support/reveals.js';
import { cleared } from '../../../../test/support/screenings.js';

const db = connectedAs('owner');
const separates = ({ id, built }: TestCouple) =>
  db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [built.practiceId, id]);
describe('a reveal', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R5: is opened by the counselor to both in one act, and read by neither before', async () => {
    const couple = await practice.couple();
    const { maya, jonah, counselor, id } = couple;
    const given = await consented(couple);
    const before = [await jonah.does(MyReveal, { taskId: given.jonahTask }), await jonah.does(MyOpenedReveals)];
    expect(before).toEqual([{ partnerName: 'Maya', givenName: 'Jonah', openedOn: null, theirs: null }, []]);
    expect(await counselor.does(Reveals, { coupleId: id })).toMatchObject([
      {
        exercise: { slug: 'what-i-need-most-this-week', reveal: true },
        parts: [
          { givenName: 'Maya', standing: 'CONSENTS', submissionId: given.maya.id, answers: anyAnswers(given.version, 'That you call.') },
          { givenName: 'Jonah', standing: 'CONSENTS', submissionId: given.jonah.id },
        ],
        hindrance: null,
        openedAt: null,
      },
    ]);
    await expect(counselor.does(OpenReveal, opens(given, { bothAgreed: false }))).rejects.toMatchObject({ reason: 'BOTH_MUST_AGREE' });
    const opened = await counselor.does(OpenReveal, opens(given));
    expect(opened).toMatchObject({ parts: [{ standing: 'OPEN' }, { standing: 'OPEN' }], hindrance: null, openedByName: 'Dr. Ada Okafor' });
    expect(await maya.does(MyReveal, { taskId: given.mayaTask })).toEqual({
      partnerName: 'Jonah',
      givenName: 'Maya',
      openedOn: today(),
      theirs: anyAnswers(given.version, 'One calm evening.'),
    });
    expect(await jonah.does(MyReveal, { taskId: given.jonahTask })).toEqual({
      partnerName: 'Maya',
      givenName: 'Jonah',
      openedOn: today(),
      theirs: anyAnswers(given.version, 'That you call.'),
    });
    expect(await jonah.does(MyOpenedReveals)).toEqual([{ taskId: given.jonahTask, title: opened.exercise.title, openedOn: today() }]);
    expect((await maya.does(MyTask, { id: given.mayaTask })).submission).toMatchObject({ visibility: 'HELD', isOpened: true });
    // Both rows carry one opening, of one instant.
    const { rows } = await db.query('select distinct opening_id from clinical.submission where practice_id = $1 and couple_id = $2', [
      practice.built.id,
      id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('R19: hands the partner neither the hour nor an id of what was opened', async () => {
    const couple = await practice.couple();
    const given = await consented(couple);
    await couple.counselor.does(OpenReveal, opens(given));
    const found = JSON.stringify([
      await couple.jonah.does(MyReveal, { taskId: given.jonahTask }),
      await couple.jonah.does(MyOpenedReveals),
      await couple.jonah.does(Today),
      await couple.jonah.does(SharedWithMe),
    ]);
    for (const hidden of [given.maya.id, given.maya.sentAt, given.mayaTask, couple.maya.id]) expect(found).not.toContain(hidden);
    expect((await couple.jonah.does(Today)).shared).toEqual([]);
    await expect(couple.jonah.does(ReadSubmission, { id: given.maya.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.jonah.does(MyReveal, { taskId: given.mayaTask })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is opened once, however often somebody clicks', async () => {
    const couple = await practice.couple();
    const given = await consented(couple);
    const clicks = await Promise.all(Array.from({ length: 4 }, () => couple.counselor.does(OpenReveal, opens(given))));
    expect(new Set(clicks.map(({ openedAt }) => openedAt)).size).toBe(1);
    const { entries } = await couple.counselor.does(Timeline, { coupleId: couple.id, view: 'SHARED' });
    expect(entries.map(({ clientId, ...entry }) => [(entry as { __typename?: string }).__typename, clientId])).toEqual([
      ['RevealOpenedEntry', null],
      ['TaskEntry', couple.jonah.id],
      ['TaskEntry', couple.maya.id],
    ]);
  });

  describe('is not opened', () => {
    it.each([
      ['one is not ready', 'NOT_READY', 'REVEAL_NOT_ANSWERED'],
      ['one would rather discuss it', 'LET_US_DISCUSS', 'REVEAL_NOT_ANSWERED'],
      ['one keeps it private', 'SENT', 'REVEAL_KEPT_PRIVATE'],
    ])('where %s', async (_, kind, reason) => {
      const couple = await practice.couple();
      const given = await givenAReveal(couple);
      await sends(couple.maya, given.mayaTask, given.version, 'HELD');
      if (kind === 'SENT') await sends(couple.jonah, given.jonahTask, given.version, 'PRIVATE');
      else await answersOtherwise(given, couple.jonah, given.jonahTask, kind);
      expect(await couple.counselor.does(Reveals, { coupleId: couple.id })).toMatchObject([{ hindrance: reason }]);
      await expect(couple.counselor.does(OpenReveal, opens(given))).rejects.toMatchObject({ code: 'REFUSED', reason });
      expect(await couple.maya.does(MyReveal, { taskId: given.mayaTask })).toMatchObject({ openedOn: null, theirs: null });
    });

    it('R5: where a consent was taken back, also in the moment of opening', async () => {
      const couple = await practice.couple();
      const given = await consented(couple);
      // Jonah takes it back while the counselor opens: his act has begun and is not finished.
      await db.query('begin');
      await db.query("update clinical.submission set visibility = 'PRIVATE' where practice_id = $1 and id = $2", [
        practice.built.id,
        given.jonah.id,
      ]);
      const opening = couple.counselor.asks(OpenReveal, opens(given));
      await new Promise(resolve => setTimeout(resolve, 300));
      await db.query('commit');
      expect((await opening).errors?.[0]?.extensions).toMatchObject({ code: 'REFUSED', reason: 'REVEAL_KEPT_PRIVATE' });
      expect(await couple.jonah.does(MyReveal, { taskId: given.jonahTask })).toMatchObject({ openedOn: null, theirs: null });
      expect(await couple.maya.does(MyReveal, { taskId: given.mayaTask })).toMatchObject({ openedOn: null, theirs: null });
      await expect(couple.counselor.does(OpenReveal, opens(given))).rejects.toMatchObject({ reason: 'REVEAL_KEPT_PRIVATE' });
    });

    it('R15: for two who are no couple any more, and what was opened is closed to both', async () => {
      const couple = await practice.couple();
      const opened = await consented(couple);
      await couple.counselor.does(OpenReveal, opens(opened));
      const given = await consented(couple);
      await separates(couple);
      await expect(couple.counselor.does(OpenReveal, opens(given))).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
      for (const [person, taskId] of [
        [couple.maya, opened.mayaTask],
        [couple.jonah, opened.jonahTask],
      ] as const)
        expect(await person.does(MyReveal, { taskId })).toMatchObject({ openedOn: today(), theirs: null });
      expect((await couple.jonah.does(MyTask, { id: opened.jonahTask })).submission).toMatchObject({ answers: opened.jonah.answers });
    });

    it('R3: without the clearance that giving it needed', async () => {
      const couple = await practice.couple();
      const version = await exercise(couple.counselor, 'what-safe-looks-like');
      const input = assignmentOf(couple, version, { mode: 'TOGETHER' });
      await expect(couple.counselor.does(AssignExercise, { input })).rejects.toMatchObject({ reason: 'SAFETY_CLEARANCE_REQUIRED' });
      await cleared(couple);
      const given = await consented(couple, 'what-safe-looks-like');
      await couple.counselor.does(WithdrawClearance, { coupleId: couple.id, reason: 'She told me of a threat.' });
      await expect(couple.counselor.does(OpenReveal, opens(given))).rejects.toMatchObject({ reason: 'SAFETY_CLEARANCE_REQUIRED' });
      expect(await couple.counselor.does(Reveals, { coupleId: couple.id })).toMatchObject([{ hindrance: 'SAFETY_CLEARANCE_REQUIRED' }]);
      await cleared(couple);
      expect((await couple.counselor.does(OpenReveal, opens(given))).openedAt).not.toBeNull();
    });

    it.each([
      ['the other partner', (couple: TestCouple) => couple.jonah],
      ['a counselor without this couple', () => practice.staff('COUNSELOR')],
      ['a supervisor', () => practice.staff('SUPERVISOR')],
      ['the practice admin', () => practice.staff('PRACTICE_ADMIN')],
      ['a counselor of another practice', async () => (await TestPractice.open(db)).staff('COUNSELOR')],
    ] as [string, (couple: TestCouple) => Person | Promise<Person>][])('by %s, who finds nothing there', async (_, find) => {
      const couple = await practice.couple();
      const given = await consented(couple);
      const stranger = await find(couple);
      await expect(stranger.does(OpenReveal, opens(given))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(Reveals, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await couple.counselor.does(Reveals, { coupleId: couple.id })).toMatchObject([{ openedAt: null }]);
    });
  });

  it('R5: is stopped by each author alone, and the other finds no word of it', async () => {
    const couple = await practice.couple();
    const { maya, jonah, counselor } = couple;
    const given = await consented(couple);
    await counselor.does(OpenReveal, opens(given));
    const before = [await maya.does(MyOpenedReveals), await maya.does(Today), await maya.does(MyTask, { id: given.mayaTask })];
    await expect(maya.does(StopSharing, { submissionId: given.jonah.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (let times = 0; times < 2; times += 1)
      expect(await jonah.does(StopSharing, { submissionId: given.jonah.id })).toMatchObject({ visibility: 'PRIVATE', isOpened: true });
    expect(await maya.does(MyReveal, { taskId: given.mayaTask })).toEqual({
      partnerName: 'Jonah',
      givenName: 'Maya',
      openedOn: today(),
      theirs: null,
    });
    expect([await maya.does(MyOpenedReveals), await maya.does(Today), await maya.does(MyTask, { id: given.mayaTask })]).toEqual(before);
    // What Maya shares, Jonah goes on reading, until she stops.
    expect((await jonah.does(MyReveal, { taskId: given.jonahTask })).theirs).toEqual(given.maya.answers);
    expect(await counselor.does(Reveals, { coupleId: couple.id })).toMatchObject([
      { parts: [{ standing: 'OPEN' }, { standing: 'STOPPED_SHARING', answers: given.jonah.answers }] },
    ]);
    // Opening it once more opens nothing.
    await counselor.does(OpenReveal, opens(given));
    expect((await maya.does(MyReveal, { taskId: given.mayaTask })).theirs).toBeNull();
  });

  it('R5, R13: is given anew for another answer, which takes a consent and an act of its own', async () => {
    const couple = await practice.couple();
    const given = await consented(couple);
    await couple.counselor.does(OpenReveal, opens(given));
    const input = sent(given.jonahTask, given.version, { visibility: 'HELD', answers: anyAnswers(given.version, 'Otherwise.') });
    await expect(couple.jonah.does(SubmitTask, { input })).rejects.toMatchObject({ reason: 'TASK_ALREADY_ANSWERED' });
    const anew = await consented(couple);
    expect(await couple.maya.does(MyReveal, { taskId: anew.mayaTask })).toMatchObject({ openedOn: null, theirs: null });
    const listed = await couple.counselor.does(Reveals, { coupleId: couple.id });
    expect(listed.map(({ openedAt }) => openedAt !== null).sort()).toEqual([false, true]);
  });

  it('R5: is held or private, and nothing else is held', async () => {
    const couple = await practice.couple();
    const given = await givenAReveal(couple);
    await expect(sends(couple.maya, given.mayaTask, given.version, 'SHARED')).rejects.toMatchObject({ reason: 'VISIBILITY_NOT_ALLOWED' });
    const plain = await givenToBoth(couple);
    await expect(sends(couple.maya, plain.mayaTask, plain.version, 'HELD')).rejects.toMatchObject({ reason: 'VISIBILITY_NOT_ALLOWED' });
    await expect(couple.maya.does(MyReveal, { taskId: plain.mayaTask })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      couple.counselor.does(OpenReveal, { input: { assignmentId: plain.assignment.id, day: today(), bothAgreed: true } }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // Who says private under a key that had said held is not told that it is held.
    const key = randomUUID();
    const input = sent(given.mayaTask, given.version, { visibility: 'HELD', idempotencyKey: key });
    await couple.maya.does(SubmitTask, { input });
    await expect(couple.maya.does(SubmitTask, { input: { ...input, visibility: 'PRIVATE' } })).rejects.toMatchObject({
      reason: 'KEY_REUSED',
    });
  });

  it('is told of each day of an assignment by itself, and of two only', async () => {
    const couple = await practice.couple();
    const one = await exercise(couple.counselor, 'one-thing-you-did');
    const alone = assignmentOf(couple, one, { mode: 'ONE', clientId: couple.maya.id });
    await expect(couple.counselor.does(AssignExercise, { input: alone })).rejects.toMatchObject({ reason: 'ROLE_DOES_NOT_FIT' });
    const yesterday = new Date(Date.now() - 86_400_000);
    const schedule = { startsOn: today(yesterday), opensAt: '00:00', openForHours: 72, rule: 'FREQ=DAILY;COUNT=2' };
    const { id } = await couple.counselor.does(AssignExercise, { input: assignmentOf(couple, one, { mode: 'TOGETHER', schedule }) });
    await tasksOf(couple, id, 4);
    expect((await couple.counselor.does(Reveals, { coupleId: couple.id })).map(({ day }) => day)).toEqual([today(), today(yesterday)]);
    expect((await couple.counselor.does(Couple, { id: couple.id })).tasks).toHaveLength(4);
  });
});
