import { randomUUID } from 'node:crypto';
import { apologyWords, draftOf, invited, opensFirstStep, spoken } from '../../../../test/support/apologies.js';
import { today } from '../../../../test/support/homework.js';
import {
  AnswerApology,
  Apologies,
  CommentOnApology,
  InviteToApologize,
  MarkApologyReady,
  MyResponsibility,
  RecordApology,
  SendApologyDraft,
  Today,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const commentOn = (draftId: string, values: object = {}) => ({
  input: { draftId, words: 'The second part is clear now.', idempotencyKey: randomUUID(), ...values },
});

describe('preparing an apology', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R1: begins with the counselor’s invitation, for whoever rebuilds, once', async () => {
    const couple = await practice.couple();
    const invite = (clientId: string) => couple.counselor.does(InviteToApologize, { coupleId: couple.id, clientId });
    await expect(invite(couple.jonah.id)).rejects.toMatchObject({ code: 'REFUSED', reason: 'STEP_NOT_OPEN' });
    await opensFirstStep(couple);
    await expect(invite(couple.maya.id)).rejects.toMatchObject({ reason: 'ROLE_DOES_NOT_FIT' });
    await expect(invite(randomUUID())).rejects.toMatchObject({ reason: 'NOT_A_PARTNER' });
    const twice = await Promise.allSettled([invite(couple.jonah.id), invite(couple.jonah.id)]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(invite(couple.jonah.id)).rejects.toMatchObject({ reason: 'APOLOGY_UNDER_WAY' });
    expect((await couple.jonah.does(MyResponsibility)).mine).toMatchObject([{ state: 'WRITING', partnerName: 'Maya', drafts: [] }]);
  });

  it('needs a plan', async () => {
    const couple = await practice.couple({ withoutPlan: true });
    await expect(couple.counselor.does(InviteToApologize, { coupleId: couple.id, clientId: couple.jonah.id })).rejects.toMatchObject({
      reason: 'PLAN_NEEDED',
    });
  });

  it('R13: keeps each draft as it was sent, with what the counselor said about it', async () => {
    const { jonah, counselor, apologyId, id } = await invited(practice);
    const first = (await jonah.does(SendApologyDraft, draftOf(apologyId))).drafts[0]!;
    await counselor.does(CommentOnApology, commentOn(first.id));
    const changed = { ...apologyWords, whatIDid: 'I wrote to her for five months.' };
    const { drafts } = await jonah.does(SendApologyDraft, draftOf(apologyId, { words: changed }));
    expect(drafts).toMatchObject([
      { number: 2, words: changed, comments: [] },
      { number: 1, words: apologyWords, comments: [{ words: 'The second part is clear now.', byName: 'Dr. Ada Okafor' }] },
    ]);
    expect((await counselor.does(Apologies, { coupleId: id }))[0]).toMatchObject({ authorName: 'Jonah', partnerName: 'Maya', drafts });
  });

  it('R12: records a draft and a comment once for each key, also sent five times at once', async () => {
    const { jonah, counselor, apologyId } = await invited(practice);
    const draft = draftOf(apologyId);
    await Promise.all(Array.from({ length: 5 }, () => jonah.does(SendApologyDraft, draft)));
    const { drafts } = await jonah.does(SendApologyDraft, draft);
    expect(drafts).toHaveLength(1);
    const other = { ...draft.input, words: { ...apologyWords, whatIDid: 'Something else.' } };
    await expect(jonah.does(SendApologyDraft, { input: other })).rejects.toMatchObject({ code: 'CONFLICT', reason: 'KEY_REUSED' });
    const comment = commentOn(drafts[0]!.id);
    await Promise.all(Array.from({ length: 5 }, () => counselor.does(CommentOnApology, comment)));
    await expect(counselor.does(CommentOnApology, { input: { ...comment.input, words: 'Other words.' } })).rejects.toMatchObject({
      reason: 'KEY_REUSED',
    });
    expect((await jonah.does(MyResponsibility)).mine[0]!.drafts[0]!.comments).toHaveLength(1);
  });

  it('names what cannot be taken, and keeps nothing of it', async () => {
    const { jonah, counselor, apologyId } = await invited(practice);
    const empty = { whatIDid: ' ', thatItViolatedTrust: '', thePainItCaused: '', whatIWillDo: '' };
    await expect(jonah.does(SendApologyDraft, draftOf(apologyId, { words: empty }))).rejects.toMatchObject({
      fields: { whatIDid: 'EMPTY' },
    });
    await expect(
      jonah.does(SendApologyDraft, draftOf(apologyId, { words: { ...apologyWords, whatIWillDo: 'x'.repeat(5_001) } })),
    ).rejects.toMatchObject({ fields: { whatIWillDo: 'TOO_LONG' } });
    const { drafts } = await jonah.does(SendApologyDraft, draftOf(apologyId));
    for (const [text, fault] of [
      [' ', 'EMPTY'],
      ['x'.repeat(5_001), 'TOO_LONG'],
    ])
      await expect(counselor.does(CommentOnApology, commentOn(drafts[0]!.id, { words: text }))).rejects.toMatchObject({
        fields: { words: fault },
      });
    expect(drafts).toMatchObject([{ number: 1, comments: [] }]);
  });

  it('R1: is ready by the counselor’s mark, which a newer draft takes back', async () => {
    const { jonah, counselor, apologyId } = await invited(practice);
    const first = (await jonah.does(SendApologyDraft, draftOf(apologyId))).drafts[0]!;
    const mark = (draftId: string | null) => counselor.does(MarkApologyReady, { apologyId, draftId });
    expect(await mark(first.id)).toMatchObject({ state: 'READY', readyDraftId: first.id });
    const { drafts, state } = await jonah.does(SendApologyDraft, draftOf(apologyId));
    expect(state).toBe('WRITING');
    await expect(mark(first.id)).rejects.toMatchObject({ reason: 'NOT_THE_NEWEST_DRAFT' });
    await expect(counselor.does(RecordApology, { apologyId, deliveredOn: today() })).rejects.toMatchObject({ reason: 'APOLOGY_NOT_READY' });
    expect((await mark(drafts[0]!.id)).state).toBe('READY');
    expect((await mark(null)).state).toBe('WRITING');
  });
});

describe('an apology that was spoken', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('is recorded on its day, once, and ends the writing', async () => {
    const { jonah, counselor, apologyId, id } = await invited(practice);
    const { drafts } = await jonah.does(SendApologyDraft, draftOf(apologyId));
    await counselor.does(MarkApologyReady, { apologyId, draftId: drafts[0]!.id });
    const record = (days: number) =>
      counselor.does(RecordApology, { apologyId, deliveredOn: today(new Date(Date.now() + days * 86_400_000)) });
    await expect(record(2)).rejects.toMatchObject({ reason: 'DAY_NOT_YET' });
    await expect(record(-2)).rejects.toMatchObject({ reason: 'DAY_BEFORE_IT_WAS_READY' });
    expect(await record(0)).toMatchObject({ state: 'DELIVERED', deliveredOn: today(), readyDraftId: drafts[0]!.id });
    for (const again of [
      record(0),
      counselor.does(MarkApologyReady, { apologyId, draftId: null }),
      jonah.does(SendApologyDraft, draftOf(apologyId)),
    ])
      await expect(again).rejects.toMatchObject({ reason: 'APOLOGY_DELIVERED' });
    // After a lapse there may be another one.
    expect((await counselor.does(InviteToApologize, { coupleId: id, clientId: jonah.id })).state).toBe('WRITING');
  });

  it('R19: shows the partner the day alone, and nothing before it', async () => {
    const before = await invited(practice);
    await before.jonah.does(SendApologyDraft, draftOf(before.apologyId));
    expect(await before.maya.does(MyResponsibility)).toEqual({ mine: [], heard: [] });
    const { maya, apologyId } = await spoken(practice);
    const found = await maya.does(MyResponsibility);
    expect(found).toEqual({
      mine: [],
      heard: [{ id: apologyId, authorName: 'Jonah', counselorName: 'Dr. Ada Okafor', deliveredOn: today(), answers: [] }],
    });
    expect(JSON.stringify(await maya.does(Today))).not.toContain('four months');
  });

  it('R5, R8: is answered if they want to, for the care team alone', async () => {
    const { maya, jonah, counselor, apologyId, id } = await spoken(practice);
    const answer = { input: { apologyId, landed: 'That he named it.', missing: null, idempotencyKey: randomUUID() } };
    await Promise.all([1, 2, 3].map(() => maya.does(AnswerApology, answer)));
    const later = { input: { apologyId, landed: null, missing: 'When it began.', idempotencyKey: randomUUID() } };
    expect((await maya.does(AnswerApology, later)).answers).toMatchObject([{ missing: 'When it began.' }, { landed: 'That he named it.' }]);
    await expect(maya.does(AnswerApology, { input: { ...later.input, missing: 'Other words.' } })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'KEY_REUSED',
    });
    expect((await counselor.does(Apologies, { coupleId: id }))[0]!.answers).toHaveLength(2);
    expect(JSON.stringify(await jonah.does(MyResponsibility))).not.toContain('named it');
    for (const [values, fields] of [
      [{ landed: ' ', missing: null }, { landed: 'EMPTY' }],
      [{ landed: null, missing: 'x'.repeat(5_001) }, { missing: 'TOO_LONG' }],
    ])
      await expect(maya.does(AnswerApology, { input: { ...later.input, ...values, idempotencyKey: randomUUID() } })).rejects.toMatchObject({
        code: 'INVALID',
        fields,
      });
  });

  it('R15: stays each one’s own after a separation, and none is spoken any more', async () => {
    const { maya, apologyId, id } = await spoken(practice);
    const other = await invited(practice);
    const { drafts } = await other.jonah.does(SendApologyDraft, draftOf(other.apologyId));
    await other.counselor.does(MarkApologyReady, { apologyId: other.apologyId, draftId: drafts[0]!.id });
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = any ($2::uuid[])", [
      practice.built.id,
      [id, other.id],
    ]);
    const input = { apologyId, landed: 'Still good that it was said.', missing: null, idempotencyKey: randomUUID() };
    expect((await maya.does(AnswerApology, { input })).answers).toHaveLength(1);
    await expect(other.counselor.does(RecordApology, { apologyId: other.apologyId, deliveredOn: today() })).rejects.toMatchObject({
      reason: 'COUPLE_SEPARATED',
    });
    expect((await other.jonah.does(SendApologyDraft, draftOf(other.apologyId))).drafts).toHaveLength(2);
    await expect(other.counselor.does(InviteToApologize, { coupleId: id, clientId: other.jonah.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('an apology is nobody else’s', () => {
  it('neither the partner’s, nor another counselor’s, nor another practice’s', async () => {
    const practice = await TestPractice.open(db);
    const { maya, jonah, counselor, apologyId, id } = await spoken(practice);
    const other = await invited(await TestPractice.open(db));
    const [apology] = await counselor.does(Apologies, { coupleId: id });
    const draftId = apology!.drafts[0]!.id;
    const strangers = [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), maya, other.counselor];
    for (const stranger of strangers)
      for (const act of [
        stranger.does(Apologies, { coupleId: id }),
        stranger.does(InviteToApologize, { coupleId: id, clientId: jonah.id }),
        stranger.does(CommentOnApology, commentOn(draftId)),
        stranger.does(MarkApologyReady, { apologyId, draftId }),
        stranger.does(RecordApology, { apologyId, deliveredOn: today() }),
      ])
        await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const answer = { input: { apologyId, landed: 'x', missing: null, idempotencyKey: randomUUID() } };
    for (const act of [
      maya.does(SendApologyDraft, draftOf(apologyId)),
      other.jonah.does(SendApologyDraft, draftOf(apologyId)),
      // Its author did not hear it.
      jonah.does(AnswerApology, answer),
      other.maya.does(AnswerApology, answer),
      counselor.does(AnswerApology, answer),
    ])
      await expect(act).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await counselor.does(Apologies, { coupleId: id }))[0]).toMatchObject({ drafts: [{ number: 1, comments: [] }], answers: [] });
  });
});
