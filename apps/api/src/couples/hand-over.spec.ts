import {
  AddCoCounselor,
  ArrangeCover,
  Caseload,
  CareTeam,
  Couple,
  Exclude,
  ExcludeMyself,
  HandOver,
  LiftExclusion,
  MoveStep,
  SetSupervisor,
  Timeline,
} from '../../../../test/support/operations.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { careSetting, moved, readersOf } from '../../../../test/support/care-setting.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const notFound = { code: 'NOT_FOUND' };
const setting = () => careSetting(db);

describe('handing over', () => {
  it('gives one couple to a colleague: the former counselor reads nothing any more, and history stays', async () => {
    const { couple, admin, ines, cover } = await setting();
    const { counselor } = couple;
    await counselor.does(MoveStep, moved(couple));
    await admin.does(ArrangeCover, cover());
    expect(await admin.does(HandOver, { input: { fromId: counselor.id, toId: ines.id, coupleId: couple.id } })).toBe(1);
    await expect(counselor.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    expect((await counselor.does(Caseload)).total).toBe(0);
    const page = await ines.does(Couple, { id: couple.id });
    expect(page).toMatchObject({ viewerPart: 'PRIMARY', team: [{ staffId: ines.id, part: 'PRIMARY' }] });
    expect(page.plan!.transitions).toHaveLength(1);
    const { history } = await ines.does(CareTeam, { coupleId: couple.id });
    expect(history.map(({ happened }) => happened)).toEqual(['HANDED_OVER', 'COVER_ENDED', 'COVER_ARRANGED']);
    const told = (await ines.does(Timeline, { coupleId: couple.id })).entries.filter(
      entry => (entry as unknown as { __typename: string }).__typename === 'CareTeamEntry',
    );
    expect(told).toHaveLength(3);
    // A primary counselor who comes back to it may say why a step moves without saying why it could not wait.
    expect((await ines.does(MoveStep, moved(couple, { act: 'PAUSE' }))).transitions[0]).toMatchObject({ coverReason: null });
  });

  it('gives a whole caseload in one act, or nothing of it', async () => {
    const { practice, couple, admin, ines } = await setting();
    const { counselor } = couple;
    const second = await practice.couple({ counselor });
    await admin.does(AddCoCounselor, { coupleId: second.id, staffId: ines.id });
    const input = { fromId: counselor.id, toId: ines.id };
    await admin.does(Exclude, { input: { coupleId: couple.id, staffId: ines.id, tie: 'FRIENDS' } });
    await expect(admin.does(HandOver, { input })).rejects.toMatchObject({ reason: 'EXCLUDED_FROM_COUPLE' });
    expect((await counselor.does(Caseload)).total).toBe(2);
    await admin.does(LiftExclusion, { coupleId: couple.id, staffId: ines.id });
    expect(await admin.does(HandOver, { input })).toBe(2);
    expect((await counselor.does(Caseload)).total).toBe(0);
    expect((await ines.does(Caseload)).items.map(({ part }) => part)).toEqual(['PRIMARY', 'PRIMARY']);
    for (const each of [couple, second]) {
      const { rows } = await db.query(`select part from clinical.care_team where practice_id = $1 and couple_id = $2`, [
        practice.built.id,
        each.id,
      ]);
      expect(rows).toEqual([{ part: 'PRIMARY' }]);
    }
    await expect(admin.does(HandOver, { input })).rejects.toMatchObject({ reason: 'NOTHING_TO_HAND_OVER' });
  });

  it('is the practice admin’s, and only to a counselor of this practice', async () => {
    const { practice, couple, admin, ines, sam } = await setting();
    const { counselor } = couple;
    const input = { fromId: counselor.id, toId: ines.id, coupleId: couple.id };
    for (const stranger of [counselor, ines, couple.maya]) await expect(stranger.does(HandOver, { input })).rejects.toMatchObject(notFound);
    for (const [more, refusal] of [
      [{ toId: counselor.id }, { reason: 'SAME_PERSON' }],
      [{ toId: sam.id }, { reason: 'NOT_A_COUNSELOR' }],
      [{ fromId: ines.id, toId: counselor.id }, { reason: 'NOTHING_TO_HAND_OVER' }],
      [{ toId: (await (await TestPractice.open(db)).staff('COUNSELOR')).id }, notFound],
      [{ coupleId: (await (await TestPractice.open(db)).couple()).id }, notFound],
    ] as const)
      await expect(admin.does(HandOver, { input: { ...input, ...more } })).rejects.toMatchObject(refusal);
    expect((await practice.staff('PRACTICE_ADMIN')).id).not.toBe(admin.id);
  });
});

describe('keeping somebody out by name', () => {
  it('ends whatever part they have, and none can be given to them until it is lifted', async () => {
    const { couple, admin, ines, cover } = await setting();
    const of = { coupleId: couple.id, staffId: ines.id };
    await admin.does(AddCoCounselor, of);
    const team = await admin.does(Exclude, { input: { ...of, tie: 'FAMILY' } });
    expect(team).toMatchObject({ members: [{ part: 'PRIMARY' }], exclusions: [{ staffId: ines.id, tie: 'FAMILY' }] });
    await expect(ines.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    for (const [operation, input] of [
      [AddCoCounselor, of],
      [ArrangeCover, cover()],
      [HandOver, { input: { fromId: couple.counselor.id, toId: ines.id, coupleId: couple.id } }],
    ] as const)
      await expect(admin.does<unknown>(operation, input)).rejects.toMatchObject({ reason: 'EXCLUDED_FROM_COUPLE' });
    await expect(admin.does(Exclude, { input: { ...of, tie: 'WORK' } })).rejects.toMatchObject({ reason: 'ALREADY_EXCLUDED' });
    // Colleagues are told that a part ended, and not why; no client learns of it.
    const seen = await couple.counselor.does(CareTeam, { coupleId: couple.id });
    expect(seen.exclusions).toEqual([]);
    expect(seen.history.map(({ happened }) => happened)).toEqual(['CO_ENDED', 'CO_ADDED']);
    for (const stranger of [couple.counselor, ines]) await expect(stranger.does(LiftExclusion, of)).rejects.toMatchObject(notFound);
    expect((await admin.does(LiftExclusion, of)).exclusions).toEqual([]);
    await expect(admin.does(LiftExclusion, of)).rejects.toMatchObject(notFound);
    expect((await admin.does(AddCoCounselor, of)).members).toHaveLength(2);
  });

  it('of the primary counselor takes a successor in the same act', async () => {
    const { couple, admin, ines } = await setting();
    const input = { coupleId: couple.id, staffId: couple.counselor.id, tie: 'FRIENDS' };
    await expect(admin.does(Exclude, { input })).rejects.toMatchObject({ reason: 'HAND_OVER_FIRST' });
    await expect(couple.counselor.does(ExcludeMyself, { coupleId: couple.id, tie: 'FRIENDS' })).rejects.toMatchObject({
      reason: 'HAND_OVER_FIRST',
    });
    expect(await couple.counselor.does(Couple, { id: couple.id })).toMatchObject({ viewerPart: 'PRIMARY' });
    const team = await admin.does(Exclude, { input: { ...input, successorId: ines.id } });
    expect(team.members).toMatchObject([{ staffId: ines.id, part: 'PRIMARY' }]);
    await expect(couple.counselor.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    const nobody = { ...input, staffId: (await (await TestPractice.open(db)).staff('COUNSELOR')).id };
    await expect(admin.does(Exclude, { input: nobody })).rejects.toMatchObject(notFound);
    await expect(ines.does(Exclude, { input: nobody })).rejects.toMatchObject(notFound);
  });

  it('is done by oneself at once, covering or looking on, and undone by somebody else', async () => {
    const { practice, couple, admin, ines, sam, cover } = await setting();
    await admin.does(ArrangeCover, cover());
    await admin.does(SetSupervisor, { counselorId: couple.counselor.id, supervisorId: sam.id });
    for (const person of [ines, sam]) {
      expect(await person.does(Couple, { id: couple.id })).toMatchObject({ id: couple.id });
      expect(await person.does(ExcludeMyself, { coupleId: couple.id, tie: 'OTHER' })).toBe(true);
      await expect(person.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
      await expect(person.does(ExcludeMyself, { coupleId: couple.id, tie: 'OTHER' })).rejects.toMatchObject(notFound);
    }
    const stranger = await practice.staff('COUNSELOR');
    await expect(stranger.does(ExcludeMyself, { coupleId: couple.id, tie: 'OTHER' })).rejects.toMatchObject(notFound);
    await expect(couple.maya.does(ExcludeMyself, { coupleId: couple.id, tie: 'OTHER' })).rejects.toMatchObject(notFound);
    expect(await readersOf(couple.maya)).toEqual(['PRIMARY Dr. Ada Okafor']);
    const both = await practice.staff('PRACTICE_ADMIN', 'COUNSELOR');
    await admin.does(AddCoCounselor, { coupleId: couple.id, staffId: both.id });
    await both.does(ExcludeMyself, { coupleId: couple.id, tie: 'WORK' });
    await expect(both.does(LiftExclusion, { coupleId: couple.id, staffId: both.id })).rejects.toMatchObject({ reason: 'OWN_EXCLUSION' });
    expect((await admin.does(LiftExclusion, { coupleId: couple.id, staffId: both.id })).exclusions).toHaveLength(2);
  });
});
