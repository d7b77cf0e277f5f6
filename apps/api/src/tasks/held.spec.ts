import { exercise, givenAReveal, givenToBoth, givenToMaya, assignmentOf, sends, tasksOf } from '../../../../test/support/homework.js';
import { givenHeld, givenReleased, releases } from '../../../../test/support/held.js';
import { versionThatNeedsClearance } from '../../../../test/support/needs-clearance.js';
import {
  AgreeToRelease,
  AssignExercise,
  Caseload,
  Couple,
  DeclareSeparation,
  HeldAnswers,
  MyTask,
  ReadSubmission,
  RecordClearance,
  ReleaseSubmission,
  SharedWithMe,
  StopSharing,
  Timeline,
  Today,
  WithdrawClearance,
} from '../../../../test/support/operations.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';
import { clearanceOf, cleared } from '../../../../test/support/screenings.js';

const db = connectedAs('owner');
const notFound = { code: 'NOT_FOUND' };
const refused = (reason: string) => ({ code: 'REFUSED', reason });

describe('what is held', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });
  /** What Jonah finds of it anywhere. */
  const found = async ({ jonah }: TestCouple, id: string) => ({
    alone: await jonah.asks(ReadSubmission, { id }).then(({ data }) => data?.submission ?? null),
    shared: (await jonah.does(SharedWithMe)).map(each => each.id),
    today: (await jonah.does(Today)).shared.map(each => each.submissionId),
  });
  const nothing = { alone: null, shared: [], today: [] };

  it('R5: is chosen before sending, and reaches the partner by two keys alone', async () => {
    const couple = await practice.couple();
    const { held } = await givenHeld(couple);
    expect(held).toMatchObject({ visibility: 'HELD', consentedAt: held.sentAt, releasedAt: null });
    expect(await found(couple, held.id)).toEqual(nothing);
    await expect(couple.counselor.does(ReleaseSubmission, releases(held.id, { authorAgreed: false }))).rejects.toMatchObject(
      refused('CONSENT_NEEDED'),
    );
    expect(await found(couple, held.id)).toEqual(nothing);
    const released = await couple.counselor.does(ReleaseSubmission, releases(held.id));
    expect(released).toMatchObject({ visibility: 'HELD', releasedByName: 'Dr. Ada Okafor' });
    expect(await couple.counselor.does(ReleaseSubmission, releases(held.id))).toEqual(released);
    expect(await found(couple, held.id)).toMatchObject({
      alone: { answers: held.answers, authorName: 'Maya' },
      shared: [held.id],
      today: [held.id],
    });
    expect(await couple.maya.does(ReadSubmission, { id: held.id })).toMatchObject({ releasedAt: released.releasedAt, wasRead: null });
  });

  it('R5: is seen by the counselor among the couples as long as it waits', async () => {
    const couple = await practice.couple();
    const signals = async () => {
      const { items } = await couple.counselor.does(Caseload);
      const page = await couple.counselor.does(Couple, { id: couple.id });
      const listed = items.find(({ id }) => id === couple.id)!.signals.filter(({ kind }) => kind === 'TO_RELEASE');
      expect(page.signals.filter(({ kind }) => kind === 'TO_RELEASE')).toEqual(listed);
      return listed;
    };
    expect(await signals()).toEqual([]);
    const { held } = await givenHeld(couple);
    expect(await signals()).toEqual([{ kind: 'TO_RELEASE', partnerId: null, amount: 1 }]);
    await couple.counselor.does(ReleaseSubmission, releases(held.id));
    expect(await signals()).toEqual([]);
  });

  it('R5: is widened by its author alone, after the exercise lets them, and never straight to shared', async () => {
    const couple = await practice.couple();
    const given = await givenToBoth(couple);
    const { id } = await sends(couple.maya, given.mayaTask, given.version, 'PRIVATE');
    for (const other of [couple.jonah, (await practice.couple()).maya])
      await expect(other.does(AgreeToRelease, { submissionId: id })).rejects.toMatchObject(notFound);
    await expect(couple.counselor.does(AgreeToRelease, { submissionId: id })).rejects.toMatchObject(notFound);
    await expect(couple.counselor.does(ReleaseSubmission, releases(id))).rejects.toMatchObject(refused('CONSENT_NEEDED'));
    const agreed = await couple.maya.does(AgreeToRelease, { submissionId: id });
    expect(agreed).toMatchObject({ visibility: 'HELD', releasedAt: null });
    expect(agreed.consentedAt).not.toBeNull();
    expect(await couple.maya.does(AgreeToRelease, { submissionId: id })).toEqual(agreed);
    expect(await found(couple, id)).toEqual(nothing);

    const alone = await givenToBoth(couple, 'how-it-is-now');
    const { id: forCareTeam } = await sends(couple.maya, alone.mayaTask, alone.version, 'PRIVATE');
    const shared = await sends(couple.jonah, given.jonahTask, given.version, 'SHARED');
    await expect(couple.maya.does(AgreeToRelease, { submissionId: forCareTeam })).rejects.toMatchObject(refused('VISIBILITY_NOT_ALLOWED'));
    await expect(couple.jonah.does(AgreeToRelease, { submissionId: shared.id })).rejects.toMatchObject(refused('VISIBILITY_NOT_ALLOWED'));
    const reveal = await givenAReveal(couple);
    const part = await sends(couple.maya, reveal.mayaTask, reveal.version, 'HELD');
    expect(part.consentedAt).toBeNull();
    await expect(couple.counselor.does(ReleaseSubmission, releases(part.id))).rejects.toMatchObject(refused('PART_OF_A_REVEAL'));
    await couple.maya.does(StopSharing, { submissionId: part.id });
    await expect(couple.maya.does(AgreeToRelease, { submissionId: part.id })).rejects.toMatchObject(refused('VISIBILITY_NOT_ALLOWED'));
  });

  it('R5: asks whoever holds the phone for a proof before it is widened', async () => {
    const couple = await practice.couple();
    const given = await givenToBoth(couple);
    const { id } = await sends(couple.maya, given.mayaTask, given.version, 'PRIVATE');
    const proved = (at: string) =>
      db.query(`update directory.session set proved_at = ${at} where account_id = $1`, [couple.maya.built!.accountId]);
    await proved("now() - interval '6 minutes'");
    await expect(couple.maya.does(AgreeToRelease, { submissionId: id })).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect((await couple.maya.does(ReadSubmission, { id })).visibility).toBe('PRIVATE');
    await proved('now()');
    expect((await couple.maya.does(AgreeToRelease, { submissionId: id })).visibility).toBe('HELD');
  });

  it('R5: is released by whoever acts in the couple, and listed for the care team', async () => {
    const couple = await practice.couple();
    const { held } = await givenHeld(couple);
    for (const person of [
      couple.maya,
      couple.jonah,
      await practice.staff('COUNSELOR'),
      await practice.staff('SUPERVISOR'),
      await practice.staff('PRACTICE_ADMIN'),
    ])
      await expect(person.does(ReleaseSubmission, releases(held.id))).rejects.toMatchObject(notFound);
    expect(await couple.counselor.does(HeldAnswers, { coupleId: couple.id })).toMatchObject([
      { submission: { id: held.id, authorName: 'Maya', answers: held.answers }, hindrance: null },
    ]);
    await couple.counselor.does(ReleaseSubmission, releases(held.id));
    expect(await couple.counselor.does(HeldAnswers, { coupleId: couple.id })).toEqual([]);
    await expect((await practice.staff('COUNSELOR')).does(HeldAnswers, { coupleId: couple.id })).rejects.toMatchObject(notFound);
    const { entries } = await couple.counselor.does(Timeline, { coupleId: couple.id });
    expect(entries).toContainEqual(expect.objectContaining({ submissionId: held.id, visibility: 'SHARED' }));
  });

  it('R5: needs both keys anew, once its author took the consent back', async () => {
    const couple = await practice.couple();
    const { held } = await givenHeld(couple);
    expect(await couple.maya.does(StopSharing, { submissionId: held.id })).toMatchObject({ visibility: 'PRIVATE', wasRead: false });
    await expect(couple.counselor.does(ReleaseSubmission, releases(held.id))).rejects.toMatchObject(refused('CONSENT_NEEDED'));
    await couple.maya.does(AgreeToRelease, { submissionId: held.id });
    await couple.counselor.does(ReleaseSubmission, releases(held.id));
    await couple.maya.does(StopSharing, { submissionId: held.id });
    // Agreed to once more, it is as closed as at first.
    expect(await couple.maya.does(AgreeToRelease, { submissionId: held.id })).toMatchObject({ visibility: 'HELD', releasedAt: null });
    expect(await found(couple, held.id)).toEqual(nothing);
    await couple.counselor.does(ReleaseSubmission, releases(held.id));
    expect((await found(couple, held.id)).alone).not.toBeNull();
  });

  it('R15: goes nowhere once the two have parted, and what was released is read by its author and the care team alone', async () => {
    const couple = await practice.couple();
    const [first, second] = [await givenHeld(couple), await givenReleased(couple)];
    expect((await found(couple, second.held.id)).alone).not.toBeNull();
    await couple.jonah.does(DeclareSeparation);
    await expect(couple.jonah.does(ReadSubmission, { id: second.held.id })).rejects.toMatchObject(notFound);
    await expect(couple.counselor.does(ReleaseSubmission, releases(first.held.id))).rejects.toMatchObject(refused('COUPLE_SEPARATED'));
    expect(await couple.counselor.does(HeldAnswers, { coupleId: couple.id })).toMatchObject([{ hindrance: 'COUPLE_SEPARATED' }]);
    expect((await couple.maya.does(StopSharing, { submissionId: first.held.id })).visibility).toBe('PRIVATE');
    await expect(couple.maya.does(AgreeToRelease, { submissionId: first.held.id })).rejects.toMatchObject(refused('COUPLE_SEPARATED'));
    expect((await couple.maya.does(ReadSubmission, { id: second.held.id })).answers).toEqual(second.held.answers);
  });

  it('R3: waits for the clearance that its exercise asks for', async () => {
    const couple = await cleared(await practice.couple());
    const plain = await exercise(couple.counselor, 'before-the-hard-day');
    const version = { ...plain, ...(await versionThatNeedsClearance(db, plain.exerciseId, 'NEEDS_CLEARANCE')) };
    const { id } = await couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version) });
    const task = (await tasksOf(couple, id, 2)).find(each => each.clientId === couple.maya.id)!;
    const { id: submissionId } = await sends(couple.maya, task.id, version, 'PRIVATE');
    await couple.maya.does(AgreeToRelease, { submissionId });
    await couple.counselor.does(WithdrawClearance, { coupleId: couple.id, reason: 'She told me of a threat.' });
    await expect(couple.counselor.does(ReleaseSubmission, releases(submissionId))).rejects.toMatchObject(
      refused('SAFETY_CLEARANCE_REQUIRED'),
    );
    expect(await couple.counselor.does(HeldAnswers, { coupleId: couple.id })).toMatchObject([{ hindrance: 'SAFETY_CLEARANCE_REQUIRED' }]);
    await couple.counselor.does(RecordClearance, clearanceOf(couple));
    expect((await couple.counselor.does(ReleaseSubmission, releases(submissionId))).releasedAt).not.toBeNull();
  });
});

describe('stopping', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it.each([
    ['released', async (couple: TestCouple) => (await givenReleased(couple)).held.id],
    [
      'shared',
      async (couple: TestCouple) => {
        const given = await givenToBoth(couple);
        return (await sends(couple.maya, given.mayaTask, given.version, 'SHARED')).id;
      },
    ],
  ])('R5, R19: tells the author whether what was %s had been read, in that moment and nowhere else', async (_, sends_) => {
    for (const isRead of [false, true]) {
      const couple = await practice.couple();
      const { maya, jonah, counselor } = couple;
      const id = await sends_(couple);
      const taskId = (await maya.does(ReadSubmission, { id })).taskId;
      const told = async () => [
        await maya.does(ReadSubmission, { id }),
        await maya.does(MyTask, { id: taskId }),
        await maya.does(Today),
        await counselor.does(ReadSubmission, { id }),
      ];
      // That it stands there is not yet its words.
      await jonah.does(Today);
      const before = await told();
      if (isRead) await jonah.does(ReadSubmission, { id });
      expect(await told()).toEqual(before);
      expect(JSON.stringify(before)).not.toContain('"wasRead":t');
      for (let times = 0; times < 2; times += 1)
        expect(await maya.does(StopSharing, { submissionId: id })).toMatchObject({ visibility: 'PRIVATE', wasRead: isRead });
      await expect(jonah.does(ReadSubmission, { id })).rejects.toMatchObject(notFound);
      expect((await maya.does(ReadSubmission, { id })).wasRead).toBeNull();
    }
  });

  it('R19: says nothing to the partner but that it is shared, by day, and never that it was held', async () => {
    const couple = await practice.couple();
    const { held } = await givenReleased(couple);
    const given = await givenToBoth(couple);
    const plain = await sends(couple.maya, given.mayaTask, given.version, 'SHARED');
    const said = ({
      visibility,
      isNewest,
      consentedAt,
      releasedAt,
      releasedByName,
      isOpened,
      sentAt,
      review,
    }: Record<string, unknown>) => ({
      visibility,
      isNewest,
      consentedAt,
      releasedAt,
      releasedByName,
      isOpened,
      sentAt,
      review,
    });
    const [first, second] = [
      await couple.jonah.does(ReadSubmission, { id: held.id }),
      await couple.jonah.does(ReadSubmission, { id: plain.id }),
    ];
    expect(said(first as never)).toEqual(said(second as never));
    expect(first.visibility).toBe('SHARED');
  });

  it('R19: leaves the partner what they would find had it never been sent', async () => {
    const [couple, twin] = [await practice.couple(), await practice.couple()];
    const { held } = await givenReleased(couple);
    await couple.jonah.does(ReadSubmission, { id: held.id });
    await couple.maya.does(StopSharing, { submissionId: held.id });
    await givenToMaya(twin, 'ask-for-it-now');
    const seen = async ({ jonah }: TestCouple) => {
      const { tasks, ...rest } = await jonah.does(Today);
      return { ...rest, tasks: tasks.length, shared: await jonah.does(SharedWithMe) };
    };
    expect(await seen(couple)).toEqual(await seen(twin));
  });
});
