import { randomUUID } from 'node:crypto';
import { CareTeams } from '@roadback/builders/care-team';
import {
  ChangePrivateNote,
  CoupleSessions,
  DeletePrivateNote,
  HandOver,
  PrivateNotes,
  SetSupervisor,
  SharePrivateNote,
  TakePrivateNoteBack,
  Timeline,
  WritePrivateNote,
} from '../../../../test/support/operations.js';
import type { Operation } from '../../../../test/support/operation.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const written = (coupleId: string, values: object = {}) => ({
  input: { coupleId, words: 'I notice how I side with him.', idempotencyKey: randomUUID(), ...values },
});
const changed = (noteId: string, revision: number, words = 'I side with him.') => ({ input: { noteId, revision, words } });
const notesOf = async (person: Person, coupleId?: string) => (await person.does(PrivateNotes, { coupleId })).notes;

describe('private notes', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  let admin: Person;
  let co: Person;
  let supervisor: Person;
  let teams: CareTeams;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
    couple = await practice.couple();
    admin = await practice.staff('PRACTICE_ADMIN');
    co = await practice.staff('COUNSELOR');
    supervisor = await practice.staff('SUPERVISOR', 'COUNSELOR');
    teams = new CareTeams(db, admin.built!, new Date());
    await teams.co(couple.built, co.built!);
    await teams.supervisor(couple.counselor.built!, supervisor.built!);
  });

  it('are the author’s alone: no colleague on the team, no supervisor, no admin and no client finds one or changes one', async () => {
    const other = await (await TestPractice.open(db)).couple();
    const { id: noteId } = await couple.counselor.does(WritePrivateNote, written(couple.id));
    expect(await notesOf(couple.counselor, couple.id)).toMatchObject([
      { id: noteId, isMine: true, coupleNames: ['Maya', 'Jonah'], revision: 1, sharedWithName: null, sharedAt: null },
    ]);
    for (const colleague of [co, supervisor, other.counselor, await practice.staff('COUNSELOR', 'SUPERVISOR', 'PRACTICE_ADMIN')]) {
      expect(await notesOf(colleague, couple.id)).toEqual([]);
      expect(await notesOf(colleague)).toEqual([]);
    }
    for (const stranger of [couple.maya, couple.jonah, other.maya, admin, await practice.platformAdmin()])
      await expect(stranger.does(PrivateNotes, { coupleId: couple.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const acts: [Operation<unknown>, object][] = [
      [ChangePrivateNote, changed(noteId, 1)],
      [DeletePrivateNote, { noteId }],
      [SharePrivateNote, { noteId }],
      [TakePrivateNoteBack, { noteId }],
    ];
    for (const stranger of [co, supervisor, couple.maya, couple.jonah, admin, other.counselor])
      for (const [act, args] of acts) await expect(stranger.does(act, args)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const stranger of [supervisor, couple.maya, admin, other.counselor])
      await expect(stranger.does(WritePrivateNote, written(couple.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    // They stand nowhere else: not with the sessions, not in the story.
    const elsewhere = [
      await couple.counselor.does(CoupleSessions, { coupleId: couple.id }),
      await couple.counselor.does(Timeline, { coupleId: couple.id }),
    ];
    expect(JSON.stringify(elsewhere)).not.toContain('side with him');
  });

  it('R12: are written once for each key, changed by who saw what stands, and deleted by their author', async () => {
    const { counselor, id } = await practice.couple();
    const first = written(id);
    await Promise.all(Array.from({ length: 4 }, () => counselor.does(WritePrivateNote, first)));
    const [note] = await notesOf(counselor, id);
    expect(await notesOf(counselor, id)).toHaveLength(1);
    await expect(counselor.does(WritePrivateNote, { input: { ...first.input, words: 'Else.' } })).rejects.toMatchObject({
      reason: 'KEY_REUSED',
    });
    for (let times = 0; times < 2; times += 1)
      expect(await counselor.does(ChangePrivateNote, changed(note!.id, 1))).toMatchObject({ revision: 2, words: 'I side with him.' });
    await expect(counselor.does(ChangePrivateNote, changed(note!.id, 1, 'From another tab.'))).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'NOTE_CHANGED',
    });
    for (const [words, fault] of [
      [' ', 'EMPTY'],
      ['x'.repeat(10_001), 'TOO_LONG'],
    ] as const) {
      await expect(counselor.does(ChangePrivateNote, changed(note!.id, 2, words))).rejects.toMatchObject({ fields: { words: fault } });
      await expect(counselor.does(WritePrivateNote, written(id, { words }))).rejects.toMatchObject({ fields: { words: fault } });
    }
    await counselor.does(DeletePrivateNote, { noteId: note!.id });
    expect(await notesOf(counselor, id)).toEqual([]);
    await expect(counselor.does(DeletePrivateNote, { noteId: note!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are shown to the author’s own supervisor by name, who changes nothing, until they are taken back', async () => {
    const { counselor, id: coupleId } = couple;
    await expect(co.does(SharePrivateNote, { noteId: (await co.does(WritePrivateNote, written(coupleId))).id })).rejects.toMatchObject({
      reason: 'NO_SUPERVISOR',
    });
    const { id: noteId } = await counselor.does(WritePrivateNote, written(coupleId, { words: 'May I ask you about this?' }));
    expect(await counselor.does(PrivateNotes, { coupleId })).toMatchObject({ supervisorName: 'Dr. Ada Okafor' });
    const shown = await counselor.does(SharePrivateNote, { noteId });
    expect(shown).toMatchObject({ sharedWithName: 'Dr. Ada Okafor' });
    expect(await counselor.does(SharePrivateNote, { noteId })).toEqual(shown);
    expect(await notesOf(supervisor, coupleId)).toMatchObject([{ id: noteId, isMine: false, words: 'May I ask you about this?' }]);
    expect(await notesOf(supervisor)).toEqual([]);
    const acts: [Operation<unknown>, object][] = [
      [ChangePrivateNote, changed(noteId, 1)],
      [DeletePrivateNote, { noteId }],
      [TakePrivateNoteBack, { noteId }],
    ];
    for (const [act, args] of acts) await expect(supervisor.does(act, args)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await notesOf(co, coupleId)).map(({ words }) => words)).not.toContain('May I ask you about this?');
    for (let times = 0; times < 2; times += 1)
      expect(await counselor.does(TakePrivateNoteBack, { noteId })).toMatchObject({ sharedWithName: null, sharedAt: null });
    expect(await notesOf(supervisor, coupleId)).toEqual([]);
  });

  it('close to a supervisor of before, and open to the next one only when they are shown again', async () => {
    const pair = await practice.couple();
    const { counselor, id: coupleId } = pair;
    const next = await practice.staff('SUPERVISOR');
    await teams.supervisor(counselor.built!, supervisor.built!);
    const { id: noteId } = await counselor.does(WritePrivateNote, written(coupleId));
    await counselor.does(SharePrivateNote, { noteId });
    expect(await notesOf(supervisor, coupleId)).toHaveLength(1);
    await admin.does(SetSupervisor, { counselorId: counselor.id, supervisorId: next.id });
    expect([await notesOf(supervisor, coupleId), await notesOf(next, coupleId)]).toEqual([[], []]);
    await counselor.does(SharePrivateNote, { noteId });
    expect([await notesOf(supervisor, coupleId), (await notesOf(next, coupleId)).length]).toEqual([[], 1]);
  });

  it('stay with their author after a hand-over, without the couple’s names, and close to whoever is kept out by name', async () => {
    const pair = await practice.couple();
    const { counselor, id: coupleId } = pair;
    const successor = await practice.staff('COUNSELOR');
    const { id: noteId } = await counselor.does(WritePrivateNote, written(coupleId));
    await admin.does(HandOver, { input: { coupleId, fromId: counselor.id, toId: successor.id } });
    await expect(counselor.does(CoupleSessions, { coupleId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await notesOf(counselor)).toMatchObject([{ id: noteId, coupleNames: null }]);
    expect(await notesOf(successor, coupleId)).toEqual([]);
    expect(await counselor.does(ChangePrivateNote, changed(noteId, 1))).toMatchObject({ revision: 2 });
    await expect(counselor.does(WritePrivateNote, written(coupleId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(counselor.does(SharePrivateNote, { noteId })).rejects.toMatchObject({ reason: 'NO_SUPERVISOR' });
    await teams.excluded(pair.built, counselor.built!, 'FAMILY');
    expect(await notesOf(counselor)).toEqual([]);
    await expect(counselor.does(DeletePrivateNote, { noteId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are kept, and read by nobody, once their author has left', async () => {
    const pair = await practice.couple();
    const { counselor, id: coupleId } = pair;
    await teams.supervisor(counselor.built!, supervisor.built!);
    const { id: noteId } = await counselor.does(WritePrivateNote, written(coupleId));
    await counselor.does(SharePrivateNote, { noteId });
    expect(await notesOf(supervisor, coupleId)).toHaveLength(1);
    await db.query("update directory.membership set state = 'ENDED' where practice_id = $1 and person_id = $2", [
      practice.built.id,
      counselor.id,
    ]);
    await expect(counselor.does(PrivateNotes)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await notesOf(supervisor, coupleId)).toEqual([]);
    const { rows } = await db.query('select from clinical.private_note where practice_id = $1 and id = $2', [practice.built.id, noteId]);
    expect(rows).toHaveLength(1);
  });
});
