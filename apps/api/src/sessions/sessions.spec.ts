import { randomUUID } from 'node:crypto';
import { CareTeams } from '@roadback/builders/care-team';
import { addDays } from '@roadback/domain/schedule';
import { today } from '../../../../test/support/homework.js';
import {
  AddToSessionNote,
  CancelSession,
  Caseload,
  Couple,
  CoupleSessions,
  HoldSession,
  PlanSession,
  SaveSessionNote,
  SignSessionNote,
  Timeline,
} from '../../../../test/support/operations.js';
import type { Operation } from '../../../../test/support/operation.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const planned = (coupleId: string, values: object = {}) => ({
  input: { coupleId, day: addDays(today(), -1), at: '10:00', minutes: 60, idempotencyKey: randomUUID(), ...values },
});
const words = { did: 'Talked about the week.', agreed: 'Ten minutes each evening.', nextTime: 'The apology.' };
const note = (sessionId: string, revision = 0, values: object = {}) => ({ input: { sessionId, revision, ...words, ...values } });
const addendum = (noteId: string, values: object = {}) => ({
  input: { noteId, words: 'It was Tuesday.', idempotencyKey: randomUUID(), ...values },
});
const sessionsOf = async ({ counselor, id }: TestCouple, reader: Person = counselor) =>
  (await reader.does(CoupleSessions, { coupleId: id })).sessions;
/** A session of yesterday that was held. */
async function held({ counselor, id }: TestCouple, values: object = {}, by: Person = counselor) {
  const { id: sessionId } = await by.does(PlanSession, planned(id, values));
  return by.does(HoldSession, { sessionId });
}

describe('sessions', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  let co: Person;
  let supervisor: Person;
  beforeAll(async () => {
    practice = await TestPractice.open(db, { timeZone: 'America/New_York' });
    couple = await practice.couple();
    co = await practice.staff('COUNSELOR');
    supervisor = await practice.staff('SUPERVISOR');
    const teams = new CareTeams(db, (await practice.staff('PRACTICE_ADMIN')).built!, new Date());
    await teams.co(couple.built, co.built!);
    await teams.supervisor(couple.counselor.built!, supervisor.built!);
  });

  it('R14: are planned by the clock of the practice, and R12: once for each key', async () => {
    const { counselor, id, jonah } = couple;
    const plan = planned(id, { day: '2027-02-03', clientId: jonah.id });
    const answers = await Promise.all(Array.from({ length: 4 }, () => counselor.does(PlanSession, plan)));
    expect(new Set(answers.map(answer => answer.id)).size).toBe(1);
    expect(answers[0]).toMatchObject({
      clientId: jonah.id,
      day: '2027-02-03',
      at: '10:00',
      timeZone: 'America/New_York',
      beginsAt: '2027-02-03T15:00:00.000Z',
      state: 'PLANNED',
      notes: [],
    });
    await expect(counselor.does(PlanSession, { input: { ...plan.input, minutes: 45 } })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    expect(await counselor.does(CancelSession, { sessionId: answers[0]!.id })).toMatchObject({ state: 'CANCELLED' });
    expect(await counselor.does(CancelSession, { sessionId: answers[0]!.id })).toMatchObject({ state: 'CANCELLED' });
    await expect(counselor.does(HoldSession, { sessionId: answers[0]!.id })).rejects.toMatchObject({ reason: 'SESSION_CANCELLED' });
  });

  it.each([
    [{ minutes: 10 }, { minutes: 'SESSION_MINUTES_OUT_OF_RANGE' }],
    [{ day: '2020-01-01' }, { day: 'DAY_TOO_EARLY' }],
    [{ day: '2090-01-01' }, { day: 'DAY_TOO_LATE' }],
  ])('are refused with %j', async (values, fields) => {
    await expect(couple.counselor.does(PlanSession, planned(couple.id, values))).rejects.toMatchObject({ code: 'INVALID', fields });
  });

  it('are of both, or of one of the two; R15: and of those who parted each goes on alone', async () => {
    const apart = await practice.couple();
    await expect(apart.counselor.does(PlanSession, planned(apart.id, { clientId: couple.maya.id }))).rejects.toMatchObject({
      reason: 'NOT_A_PARTNER',
    });
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, apart.id]);
    await expect(apart.counselor.does(PlanSession, planned(apart.id))).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
    expect(await apart.counselor.does(PlanSession, planned(apart.id, { clientId: apart.maya.id }))).toMatchObject({ state: 'PLANNED' });
  });

  it('are held by the word of whoever held them, not before they begin, and R13: cancelled as long as nothing is written', async () => {
    const { counselor, id } = couple;
    const { id: sessionId } = await counselor.does(PlanSession, planned(id, { day: addDays(today(), 3) }));
    await expect(counselor.does(HoldSession, { sessionId })).rejects.toMatchObject({ reason: 'SESSION_NOT_YET' });
    const session = await counselor.does(PlanSession, planned(id));
    expect(await co.does(HoldSession, { sessionId: session.id })).toMatchObject({ state: 'HELD', counselorName: 'Dr. Ada Okafor' });
    expect(await counselor.does(CancelSession, { sessionId: session.id })).toMatchObject({ state: 'CANCELLED' });
    const other = await held(couple);
    await counselor.does(SaveSessionNote, note(other.id));
    await expect(co.does(CancelSession, { sessionId: other.id })).rejects.toMatchObject({ reason: 'NOTE_WRITTEN' });
  });

  it('R13: have a note that its author writes until it is signed, and addenda from then on', async () => {
    const { counselor } = couple;
    const { id: sessionId } = await held(couple);
    const draft = await counselor.does(SaveSessionNote, note(sessionId, 0, { did: '' }));
    expect(draft).toMatchObject({ isMine: true, revision: 1, did: '', agreed: words.agreed, signedAt: null, addenda: [] });
    await expect(counselor.does(AddToSessionNote, addendum(draft.id))).rejects.toMatchObject({ reason: 'NOTE_NOT_SIGNED' });
    await expect(counselor.does(SignSessionNote, { noteId: draft.id, revision: 1 })).rejects.toMatchObject({ fields: { did: 'EMPTY' } });
    await expect(counselor.does(SaveSessionNote, note(sessionId, 1, { agreed: 'x'.repeat(10_001) }))).rejects.toMatchObject({
      fields: { agreed: 'TOO_LONG' },
    });
    // The same words again are the answer that was lost; other words on an older revision are a conflict, and change nothing.
    await counselor.does(SaveSessionNote, note(sessionId, 1));
    expect(await counselor.does(SaveSessionNote, note(sessionId, 1))).toMatchObject({ revision: 2 });
    for (const revision of [0, 1, 3])
      await expect(counselor.does(SaveSessionNote, note(sessionId, revision, { did: 'Else.' }))).rejects.toMatchObject({
        code: 'CONFLICT',
        reason: 'NOTE_CHANGED',
      });
    await expect(counselor.does(SignSessionNote, { noteId: draft.id, revision: 1 })).rejects.toMatchObject({ reason: 'NOTE_CHANGED' });
    const [signed, ...again] = await Promise.all(
      Array.from({ length: 4 }, () => counselor.does(SignSessionNote, { noteId: draft.id, revision: 2 })),
    );
    for (const other of again) expect(other).toEqual(signed);
    expect(signed).toMatchObject({ ...words, revision: 2 });
    expect(await counselor.does(SignSessionNote, { noteId: draft.id, revision: 2 })).toEqual(signed);
    await expect(counselor.does(SaveSessionNote, note(sessionId, 2, { did: 'Else.' }))).rejects.toMatchObject({ reason: 'NOTE_SIGNED' });
    const added = addendum(draft.id);
    await Promise.all(Array.from({ length: 4 }, () => co.does(AddToSessionNote, added)));
    expect((await counselor.does(AddToSessionNote, addendum(draft.id, { words: 'And at nine.' }))).addenda).toMatchObject([
      { words: 'It was Tuesday.' },
      { words: 'And at nine.' },
    ]);
    await expect(co.does(AddToSessionNote, { input: { ...added.input, words: 'Else.' } })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    for (const [values, fault] of [
      [' ', 'EMPTY'],
      ['x'.repeat(4_001), 'TOO_LONG'],
    ])
      await expect(counselor.does(AddToSessionNote, addendum(draft.id, { words: values }))).rejects.toMatchObject({
        fields: { words: fault },
      });
  });

  it('are written about once they were held, by each counselor who was there, and first words are kept once', async () => {
    const { counselor, id } = couple;
    const { id: plannedId } = await counselor.does(PlanSession, planned(id));
    await expect(counselor.does(SaveSessionNote, note(plannedId))).rejects.toMatchObject({ reason: 'SESSION_NOT_HELD' });
    const { id: sessionId } = await held(couple);
    await Promise.all([counselor, counselor, counselor, co].map(person => person.does(SaveSessionNote, note(sessionId))));
    const [session] = (await sessionsOf(couple)).filter(each => each.id === sessionId);
    expect(session!.notes.map(({ isMine, revision }) => [isMine, revision])).toEqual(
      expect.arrayContaining([
        [true, 1],
        [false, 1],
      ]),
    );
    // A colleague's draft is read, and not signed for them.
    const theirs = session!.notes.find(({ isMine }) => !isMine)!;
    await expect(counselor.does(SignSessionNote, { noteId: theirs.id, revision: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('R5, R19: are read by the care team and whoever supervises it, who changes nothing; by no client, no admin, and nobody else', async () => {
    const other = await (await TestPractice.open(db)).couple();
    const session = await held(couple, { clientId: couple.maya.id });
    const { id: noteId } = await couple.counselor.does(SaveSessionNote, note(session.id));
    for (const reader of [couple.counselor, co, supervisor])
      expect((await sessionsOf(couple, reader)).find(({ id }) => id === session.id)).toMatchObject({ notes: [{ did: words.did }] });
    const strangers = [
      couple.maya,
      couple.jonah,
      await practice.staff('PRACTICE_ADMIN'),
      await practice.staff('COUNSELOR', 'SUPERVISOR'),
      other.counselor,
      other.maya,
      await practice.platformAdmin(),
    ];
    for (const stranger of strangers)
      await expect(stranger.does(CoupleSessions, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const acts: [Operation<unknown>, object][] = [
      [PlanSession, planned(couple.id)],
      [HoldSession, { sessionId: session.id }],
      [CancelSession, { sessionId: session.id }],
      [SaveSessionNote, note(session.id)],
      [SignSessionNote, { noteId, revision: 1 }],
      [AddToSessionNote, addendum(noteId)],
    ];
    for (const stranger of [...strangers, supervisor])
      for (const [act, args] of acts) await expect(stranger.does(act, args)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(couple.counselor.does(HoldSession, { sessionId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stand in the couple’s story: that one was held and a note signed, and not a word of it', async () => {
    const pair = await practice.couple();
    const { counselor, id: coupleId, maya } = pair;
    await counselor.does(PlanSession, planned(coupleId));
    const both = await held(pair);
    const alone = await held(pair, { clientId: maya.id, at: '11:00' });
    const { id: noteId } = await counselor.does(SaveSessionNote, note(alone.id));
    await counselor.does(SaveSessionNote, note(both.id));
    await counselor.does(SignSessionNote, { noteId, revision: 1 });
    const { entries } = await counselor.does(Timeline, { coupleId });
    const told = (entries as { __typename?: string; id: string; clientId: string | null }[]).map(({ __typename: type, id, clientId }) => [
      type,
      id,
      clientId,
    ]);
    expect(told.filter(([type]) => type === 'SessionEntry' || type === 'NoteSignedEntry')).toEqual([
      ['NoteSignedEntry', noteId, maya.id],
      ['SessionEntry', alone.id, maya.id],
      ['SessionEntry', both.id, null],
    ]);
    expect(JSON.stringify(entries)).not.toContain(words.did);
    for (const view of ['SHARED', 'TO_REVIEW', 'STEPS'])
      expect(JSON.stringify(await counselor.does(Timeline, { coupleId, view }))).not.toContain('SessionEntry');
  });

  it('ask whoever held one for its note after two days, and nobody else', async () => {
    const pair = await practice.couple();
    const signalsOf = async (person: Person) => {
      const listed = (await person.does(Caseload)).items.find(({ id }) => id === pair.id)!;
      const page = await person.does(Couple, { id: pair.id });
      expect(listed.signals).toEqual(page.signals);
      return listed.signals.filter(({ kind }) => kind === 'NOTE_TO_SIGN');
    };
    const admin = await practice.staff('PRACTICE_ADMIN');
    await new CareTeams(db, admin.built!, new Date()).co(pair.built, co.built!);
    await held(pair);
    expect(await signalsOf(pair.counselor)).toEqual([]);
    const { id: sessionId } = await held(pair, { day: addDays(today(), -4) });
    expect(await signalsOf(pair.counselor)).toEqual([{ kind: 'NOTE_TO_SIGN', partnerId: null, amount: 1 }]);
    expect(await signalsOf(co)).toEqual([]);
    const { id: noteId } = await pair.counselor.does(SaveSessionNote, note(sessionId));
    expect(await signalsOf(pair.counselor)).toHaveLength(1);
    await pair.counselor.does(SignSessionNote, { noteId, revision: 1 });
    expect(await signalsOf(pair.counselor)).toEqual([]);
  });
});
