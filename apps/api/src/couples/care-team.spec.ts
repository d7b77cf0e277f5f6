import { randomUUID } from 'node:crypto';
import { insertAll } from '@roadback/builders/records';
import {
  CloseAlert,
  AddCoCounselor,
  Alerts,
  ArrangeCover,
  AssignExercise,
  Caseload,
  CareTeam,
  Couple,
  EndCoCounselor,
  EndCover,
  Exclude,
  FormCouple,
  MoveStep,
  MyCareTeam,
  RecordLapse,
  ReviewSubmission,
  SeparateCouple,
  SetSupervisor,
  Staff,
} from '../../../../test/support/operations.js';
import { assignmentOf, exercise, givenToBoth, sends, today } from '../../../../test/support/homework.js';
import { TestPractice } from '../../../../test/support/practice.js';
import { careSetting, dayFrom, moved, readersOf } from '../../../../test/support/care-setting.js';
import { connectedAs, product } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const notFound = { code: 'NOT_FOUND' };
const setting = () => careSetting(db);

describe('a co-counselor', () => {
  it('cares for the couple from the next request on, until the part ends', async () => {
    const { couple, admin, ines } = await setting();
    await expect(ines.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    const team = await admin.does(AddCoCounselor, { coupleId: couple.id, staffId: ines.id });
    expect(team.members.map(member => member.part)).toEqual(['PRIMARY', 'CO']);
    expect(team.history[0]).toMatchObject({ happened: 'CO_ADDED', byName: 'Dr. Ada Okafor' });
    expect(await ines.does(Couple, { id: couple.id })).toMatchObject({ viewerPart: 'CO' });
    expect((await ines.does(Caseload)).items).toMatchObject([{ id: couple.id, part: 'CO', coverUntil: null }]);
    expect((await ines.does(MoveStep, moved(couple))).transitions[0]).toMatchObject({ coverReason: null });
    await admin.does(EndCoCounselor, { coupleId: couple.id, staffId: ines.id });
    await expect(ines.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    expect((await ines.does(Caseload)).total).toBe(0);
    // What was done stays in the history.
    expect((await couple.counselor.does(Couple, { id: couple.id })).plan!.transitions).toHaveLength(1);
  });

  it('is a counselor of this practice, once, and named by the practice admin alone', async () => {
    const { couple, admin, ines, sam } = await setting();
    const add = (staffId: string) => ({ coupleId: couple.id, staffId });
    for (const stranger of [couple.counselor, sam, couple.maya, await (await TestPractice.open(db)).staff('PRACTICE_ADMIN')])
      await expect(stranger.does(AddCoCounselor, add(ines.id))).rejects.toMatchObject(notFound);
    const outside = await (await TestPractice.open(db)).staff('COUNSELOR');
    for (const id of [outside.id, couple.maya.id, randomUUID()])
      await expect(admin.does(AddCoCounselor, add(id))).rejects.toMatchObject(notFound);
    await expect(admin.does(AddCoCounselor, { coupleId: randomUUID(), staffId: ines.id })).rejects.toMatchObject(notFound);
    await expect(admin.does(AddCoCounselor, add(sam.id))).rejects.toMatchObject({ reason: 'NOT_A_COUNSELOR' });
    await expect(admin.does(AddCoCounselor, add(couple.counselor.id))).rejects.toMatchObject({ reason: 'ALREADY_ON_THE_TEAM' });
    for (const stranger of [couple.counselor, ines])
      await expect(stranger.does(EndCoCounselor, add(ines.id))).rejects.toMatchObject(notFound);
    // The primary counselor is none, and is handed over and never ended.
    await expect(admin.does(EndCoCounselor, add(couple.counselor.id))).rejects.toMatchObject(notFound);
  });
});

describe('a cover', () => {
  it('R1: lets a counselor do all that cannot wait, with a word on why a step could not', async () => {
    const { couple, admin, ines, cover } = await setting();
    const { version, mayaTask } = await givenToBoth(couple);
    const sent = await sends(couple.maya, mayaTask, version);
    expect(await admin.does(ArrangeCover, cover())).toBe(1);
    expect((await ines.does(Caseload)).items).toMatchObject([
      { id: couple.id, part: 'COVERING', coverUntil: dayFrom(13), toReview: 1, counselorName: 'Dr. Ada Okafor' },
    ]);
    expect(await ines.does(Couple, { id: couple.id })).toMatchObject({ viewerPart: 'COVERING' });
    await expect(ines.does(MoveStep, moved(couple))).rejects.toMatchObject({ reason: 'COVER_REASON_NEEDED' });
    await expect(ines.does(MoveStep, moved(couple, { coverReason: 'urgent' }))).rejects.toMatchObject({ reason: 'COVER_REASON_NEEDED' });
    const plan = await ines.does(MoveStep, moved(couple, { coverReason: ' They sat here today. ' }));
    expect(plan.transitions).toMatchObject([{ coverReason: 'They sat here today.' }]);
    // A word too many from the couple's own counselor is not kept.
    const paused = await couple.counselor.does(MoveStep, moved(couple, { act: 'PAUSE', coverReason: 'They sat here today.' }));
    expect(paused.transitions[0]).toMatchObject({ toState: 'PAUSED', coverReason: null });
    await ines.does(ReviewSubmission, { input: { submissionId: sent.id, reply: 'Thank you.' } });
    await ines.does(AssignExercise, { input: assignmentOf(couple, await exercise(ines, 'before-the-hard-day')) });
    const lapse = {
      ...{ planId: couple.planId, partnerId: couple.jonah.id, kind: 'LAPSE', day: today(), note: 'He called me himself.' },
      idempotencyKey: randomUUID(),
    };
    await expect(ines.does(RecordLapse, { input: { ...lapse, stepBack: { step: 'TRANSPARENCY' } } })).rejects.toMatchObject({
      code: 'REFUSED',
    });
    expect((await ines.does(RecordLapse, { input: lapse })).lapses).toMatchObject([{ byCover: true }]);
  });

  it('begins and ends with its days, and is gone with the request after it ended', async () => {
    const { couple, admin, ines, cover } = await setting();
    const opens = () => ines.does(Couple, { id: couple.id });
    await admin.does(ArrangeCover, cover({ firstDay: dayFrom(3), lastDay: dayFrom(5) }));
    await expect(opens()).rejects.toMatchObject(notFound);
    expect(await readersOf(couple.maya)).toEqual(['PRIMARY Dr. Ada Okafor']);
    try {
      // Sessions live for hours; each look is by somebody who has just signed in.
      for (const [day, seen] of [
        [2, false],
        [3, true],
        [5, true],
        [6, false],
      ] as const) {
        await product.setClock(`${dayFrom(day)}T12:00:00Z`);
        await db.query('update directory.session set seen_at = $2, ends_at = $3 where person_id = $1', [
          ines.id,
          new Date(`${dayFrom(day)}T11:59:00Z`),
          new Date(`${dayFrom(day)}T23:00:00Z`),
        ]);
        if (seen) expect(await opens()).toMatchObject({ id: couple.id });
        else await expect(opens()).rejects.toMatchObject(notFound);
      }
    } finally {
      await product.setClock(null);
    }
  });

  it('ends before its day by the practice admin, once', async () => {
    const { couple, admin, ines, cover } = await setting();
    await admin.does(ArrangeCover, cover());
    const { members } = await admin.does(CareTeam, { coupleId: couple.id });
    const { coverId } = members.find(member => member.part === 'COVERING')!;
    for (const stranger of [couple.counselor, ines, couple.maya])
      await expect(stranger.does(EndCover, { coverId })).rejects.toMatchObject(notFound);
    expect((await admin.does(EndCover, { coverId })).members).toHaveLength(1);
    await expect(ines.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    await expect(admin.does(EndCover, { coverId })).rejects.toMatchObject(notFound);
  });

  it('is refused for days that do not fit, for whoever is on the team, twice at once, and for nobody', async () => {
    const { practice, couple, admin, sam, cover } = await setting();
    for (const [more, refusal] of [
      [{ firstDay: dayFrom(-2) }, { reason: 'COVER_DAYS' }],
      [{ firstDay: dayFrom(5), lastDay: dayFrom(4) }, { reason: 'COVER_DAYS' }],
      [{ lastDay: dayFrom(90) }, { reason: 'COVER_TOO_LONG' }],
      [{ coveringId: sam.id }, { reason: 'NOT_A_COUNSELOR' }],
      [{ coveringId: couple.counselor.id }, { reason: 'ALREADY_ON_THE_TEAM' }],
      [{ coupleId: null }, { code: 'INVALID', fields: { coupleId: 'NEEDED' } }],
      [{ counselorId: couple.counselor.id }, { code: 'INVALID', fields: { coupleId: 'NEEDED' } }],
      [{ coupleId: null, counselorId: (await practice.staff('COUNSELOR')).id }, { reason: 'NOTHING_TO_COVER' }],
      [{ coupleId: randomUUID() }, notFound],
    ] as const)
      await expect(admin.does(ArrangeCover, cover(more))).rejects.toMatchObject(refusal);
    await admin.does(ArrangeCover, cover());
    await expect(admin.does(ArrangeCover, cover({ firstDay: dayFrom(13), lastDay: dayFrom(20) }))).rejects.toMatchObject({
      reason: 'COVER_OVERLAPS',
    });
    await expect(couple.counselor.does(ArrangeCover, cover())).rejects.toMatchObject(notFound);
  });

  it('of a caseload covers all of it, but for couples that the colleague cares for anyway', async () => {
    const { practice, couple, admin, ines, cover } = await setting();
    const second = await practice.couple({ counselor: couple.counselor });
    const third = await practice.couple({ counselor: couple.counselor });
    await admin.does(AddCoCounselor, { coupleId: third.id, staffId: ines.id });
    expect(await admin.does(ArrangeCover, cover({ coupleId: null, counselorId: couple.counselor.id }))).toBe(2);
    const parts = (await ines.does(Caseload)).items.map(({ id, part }) => [id, part]);
    expect(parts.sort()).toEqual(
      [
        [couple.id, 'COVERING'],
        [second.id, 'COVERING'],
        [third.id, 'CO'],
      ].sort(),
    );
    await admin.does(Exclude, { input: { coupleId: second.id, staffId: (await practice.staff('COUNSELOR')).id, tie: 'WORK' } });
    await admin.does(AddCoCounselor, { coupleId: couple.id, staffId: ines.id });
    expect((await admin.does(CareTeam, { coupleId: couple.id })).members.map(({ part }) => part)).toEqual(['PRIMARY', 'CO']);
  });

  it('shows its alerts to whoever covers, in their own list', async () => {
    const { couple, admin, ines, sam, cover } = await setting();
    const id = randomUUID();
    await insertAll(db, 'clinical.alert', [
      {
        practice_id: couple.built.practiceId,
        id,
        couple_id: couple.id,
        client_id: couple.maya.id,
        kind: 'MANY_TRIGGERS',
        about_id: id,
        raised_at: new Date(),
      },
    ]);
    await admin.does(SetSupervisor, { counselorId: couple.counselor.id, supervisorId: sam.id });
    expect(await ines.does(Alerts)).toEqual([]);
    await admin.does(ArrangeCover, cover());
    expect(await ines.does(Alerts)).toMatchObject([{ id }]);
    // What one only looks on at is asked for by itself, and answered by nobody.
    expect(await sam.does(Alerts)).toEqual([]);
    expect(await sam.does(Alerts, { supervised: true })).toMatchObject([{ id }]);
    expect(await ines.does(Alerts, { supervised: true })).toEqual([]);
    await expect(sam.does(CloseAlert, { input: { alertId: id, reason: 'TALKED', note: 'I saw it.' } })).rejects.toMatchObject(notFound);
    expect(await ines.does(CloseAlert, { input: { alertId: id, reason: 'TALKED', note: 'I called her.' } })).toMatchObject({
      note: 'I called her.',
    });
  });
});

describe('a supervisor', () => {
  it('R1: reads the couples of whom they supervise and acts in none, also as a counselor', async () => {
    const { practice, couple, admin, sam } = await setting();
    const lucia = await practice.staff('SUPERVISOR', 'COUNSELOR');
    const own = await practice.couple({ counselor: lucia });
    for (const supervisor of [sam, lucia]) {
      await expect(supervisor.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
      await admin.does(SetSupervisor, { counselorId: couple.counselor.id, supervisorId: supervisor.id });
      expect(await supervisor.does(Couple, { id: couple.id })).toMatchObject({ viewerPart: 'SUPERVISOR' });
      expect((await supervisor.does(Caseload, { view: 'SUPERVISED' })).items).toMatchObject([{ id: couple.id, part: 'SUPERVISOR' }]);
      expect((await supervisor.does(Caseload)).items.map(({ id }) => id)).toEqual(supervisor === lucia ? [own.id] : []);
      await expect(supervisor.does(MoveStep, moved(couple))).rejects.toMatchObject(notFound);
      await expect(supervisor.does(SeparateCouple, { coupleId: couple.id, reason: 'They part today.' })).rejects.toMatchObject(notFound);
    }
    expect((await lucia.does(MoveStep, moved(own))).transitions).toHaveLength(1);
    expect((await couple.counselor.does(Caseload, { view: 'SUPERVISED' })).items).toEqual([]);
    // The first was replaced by the second.
    await expect(sam.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    const row = (await admin.does(Staff)).find(member => member.id === couple.counselor.id);
    expect(row).toMatchObject({ supervisorId: lucia.id });
    await admin.does(SetSupervisor, { counselorId: couple.counselor.id, supervisorId: null });
    await expect(lucia.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
  });

  it('is set by the practice admin, of another counselor, with the role', async () => {
    const { practice, couple, admin, ines, sam } = await setting();
    const both = await practice.staff('SUPERVISOR', 'COUNSELOR');
    for (const [counselorId, supervisorId, refusal] of [
      [couple.counselor.id, ines.id, { reason: 'NOT_A_SUPERVISOR' }],
      [both.id, both.id, { reason: 'SAME_PERSON' }],
      [admin.id, sam.id, { reason: 'NOT_A_COUNSELOR' }],
      [couple.counselor.id, (await (await TestPractice.open(db)).staff('SUPERVISOR')).id, notFound],
      [couple.maya.id, sam.id, notFound],
    ] as const)
      await expect(admin.does(SetSupervisor, { counselorId, supervisorId })).rejects.toMatchObject(refusal);
    const set = { counselorId: couple.counselor.id, supervisorId: sam.id };
    for (const stranger of [couple.counselor, sam, couple.maya])
      await expect(stranger.does(SetSupervisor, set)).rejects.toMatchObject(notFound);
    // Twice is once.
    for (const _ of [1, 2]) expect(await admin.does(SetSupervisor, set)).toBe(true);
    const { rows } = await db.query(
      `select happened from clinical.care_team_change where practice_id = $1 and happened = 'SUPERVISOR_SET'`,
      [couple.built.practiceId],
    );
    expect(rows).toHaveLength(1);
  });
});

describe('who reads it', () => {
  it('R5, R19: is named to both partners alike, each person once', async () => {
    const { practice, couple, admin, sam, cover } = await setting();
    const lucia = await practice.staff('COUNSELOR', 'SUPERVISOR');
    await admin.does(AddCoCounselor, { coupleId: couple.id, staffId: lucia.id });
    await admin.does(ArrangeCover, cover());
    await admin.does(SetSupervisor, { counselorId: couple.counselor.id, supervisorId: lucia.id });
    await admin.does(SetSupervisor, { counselorId: lucia.id, supervisorId: sam.id });
    const [maya, jonah] = [await couple.maya.does(MyCareTeam), await couple.jonah.does(MyCareTeam)];
    expect(maya).toEqual(jonah);
    expect(maya.map(({ part, untilDay }) => [part, untilDay])).toEqual([
      ['PRIMARY', null],
      ['CO', null],
      ['COVERING', dayFrom(13)],
      ['SUPERVISOR', null],
    ]);
    expect(await (await practice.client('Nia')).does(MyCareTeam)).toEqual([]);
    await expect(couple.counselor.does(MyCareTeam)).rejects.toMatchObject(notFound);
  });

  it('is shown to the team and the practice admin, and to nobody else', async () => {
    const { practice, couple, admin, ines, sam } = await setting();
    for (const person of [admin, couple.counselor])
      expect(await person.does(CareTeam, { coupleId: couple.id })).toMatchObject({ partnerNames: ['Maya Ellery', 'Jonah Ellery'] });
    const strangers = [ines, sam, couple.maya, (await (await TestPractice.open(db)).couple()).counselor];
    for (const stranger of [...strangers, await (await TestPractice.open(db)).staff('PRACTICE_ADMIN')])
      await expect(stranger.does(CareTeam, { coupleId: couple.id })).rejects.toMatchObject(notFound);
    await expect(admin.does(Couple, { id: couple.id })).rejects.toMatchObject(notFound);
    expect(practice.built.id).toBe(couple.built.practiceId);
  });

  it('begins with who formed the couple', async () => {
    const { practice, admin, ines } = await setting();
    const [nia, leo] = [await practice.client('Nia'), await practice.client('Leo')];
    const input = { firstPartnerId: nia.id, secondPartnerId: leo.id, counselorId: ines.id, startedOn: today() };
    const { id } = await admin.does(FormCouple, { input });
    expect((await admin.does(CareTeam, { coupleId: id })).history).toMatchObject([{ happened: 'FORMED', name: 'Dr. Ada Okafor' }]);
  });
});
