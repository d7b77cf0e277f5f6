import { randomUUID } from 'node:crypto';
import { AssignExercise, Couple, EndAssignment, PreviewSchedule, Today } from '../../../../test/support/operations.js';
import { assignmentOf, exercise, sends, tasksOf, today } from '../../../../test/support/homework.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, eventually } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const inDays = (days: number): string => today(new Date(Date.now() + days * 86_400_000));

describe('assigning an exercise', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
    couple = await practice.couple();
  });
  const assigns = async (slug: string, values: Record<string, unknown> = {}) =>
    couple.counselor.does(AssignExercise, { input: assignmentOf(couple, await exercise(couple.counselor, slug), values) });

  it('gives a task to one partner, and the other learns nothing of it', async () => {
    const other = await practice.couple();
    const version = await exercise(other.counselor, 'own-one-moment');
    const input = assignmentOf(other, version, { mode: 'ONE', clientId: other.jonah.id, note: 'Take your time.' });
    const assignment = await other.counselor.does(AssignExercise, { input });
    expect(assignment).toMatchObject({ mode: 'ONE', clientIds: [other.jonah.id], exercise: { slug: 'own-one-moment' } });
    const { tasks } = await eventually(
      () => other.jonah.does(Today),
      day => day.tasks.length === 1,
    );
    expect(tasks).toMatchObject([{ title: { en: version.slug && expect.any(String) }, state: 'WAITING' }]);
    expect((await other.maya.does(Today)).tasks).toEqual([]);
  });

  it.each(['EACH', 'TOGETHER'])('gives a task to both partners (%s)', async mode => {
    const slug = mode === 'TOGETHER' ? 'ten-minutes-of-listening' : 'before-the-hard-day';
    const assignment = await assigns(slug, { mode });
    const tasks = await tasksOf(couple, assignment.id, 2);
    expect(tasks.map(task => task.clientId).sort()).toEqual([couple.maya.id, couple.jonah.id].sort());
  });

  it('R14: opens recurring tasks at the same local time in each partner’s zone, ahead of time', async () => {
    const travelling = await practice.couple({ zones: ['America/New_York', 'Asia/Tokyo'] });
    const version = await exercise(travelling.counselor, 'weather-of-the-day');
    const schedule = { startsOn: inDays(1), opensAt: '19:00', openForHours: 4, rule: 'FREQ=DAILY;COUNT=5' };
    const assignment = await travelling.counselor.does(AssignExercise, { input: assignmentOf(travelling, version, { schedule }) });
    const tasks = await tasksOf(travelling, assignment.id, 10);
    const zones = { [travelling.maya.id]: 'America/New_York', [travelling.jonah.id]: 'Asia/Tokyo' };
    for (const task of tasks) {
      const local = (instant: string | Date): string =>
        new Date(instant).toLocaleTimeString('en-GB', { timeZone: zones[task.clientId], hour: '2-digit', minute: '2-digit' });
      expect([local(task.opensAt), local(task.closesAt)]).toEqual(['19:00', '23:00']);
    }
    for (const person of [travelling.maya, travelling.jonah])
      expect(
        tasks
          .filter(task => task.clientId === person.id)
          .map(task => task.day)
          .sort(),
      ).toEqual([1, 2, 3, 4, 5].map(inDays));
  });

  it('R12: assigns once however often the same key is sent', async () => {
    const input = assignmentOf(couple, await exercise(couple.counselor, 'weather-of-the-day'));
    const ids = await Promise.all([1, 2, 3].map(() => couple.counselor.asks(AssignExercise, { input })));
    const first = await couple.counselor.does(AssignExercise, { input });
    for (const { data, errors } of ids) {
      if (errors) expect(errors[0]!.extensions.code).toBe('CONFLICT');
      else expect(data!.assignExercise).toMatchObject({ id: first.id });
    }
    const { assignments } = await couple.counselor.does(Couple, { id: couple.id });
    expect(assignments.filter(assignment => assignment.id === first.id)).toHaveLength(1);
    expect(await tasksOf(couple, first.id, 2)).toHaveLength(2);
    for (const other of [
      { note: 'Another word.' },
      { schedule: { ...input.schedule, openForHours: 5 } },
      { mode: 'ONE', clientId: couple.maya.id },
    ])
      await expect(couple.counselor.does(AssignExercise, { input: { ...input, ...other } })).rejects.toMatchObject({
        reason: 'KEY_REUSED',
      });
  });

  it('is refused with the reason', async () => {
    const [forRebuilding, forHurt, together] = await Promise.all(
      ['own-one-moment', 'ask-for-it-now', 'pause-agreement'].map(slug => exercise(couple.counselor, slug)),
    );
    const refusals: [object, string][] = [
      [assignmentOf(couple, forRebuilding!), 'ROLE_DOES_NOT_FIT'],
      [assignmentOf(couple, forRebuilding!, { mode: 'ONE', clientId: couple.maya.id }), 'ROLE_DOES_NOT_FIT'],
      [assignmentOf(couple, forHurt!, { mode: 'ONE', clientId: couple.jonah.id }), 'ROLE_DOES_NOT_FIT'],
      [assignmentOf(couple, together!, { mode: 'EACH' }), 'ROLE_DOES_NOT_FIT'],
      [assignmentOf(couple, forHurt!, { mode: 'ONE' }), 'PARTNER_NEEDED'],
      [assignmentOf(couple, forHurt!, { mode: 'ONE', clientId: randomUUID() }), 'NOT_A_PARTNER'],
      [
        assignmentOf(couple, together!, {
          mode: 'TOGETHER',
          schedule: { startsOn: today(), opensAt: '09:00', openForHours: 2, rule: 'FREQ=MONTHLY;UNTIL=20200101' },
        }),
        'NO_OCCURRENCE',
      ],
    ];
    for (const [input, reason] of refusals)
      await expect(couple.counselor.does(AssignExercise, { input })).rejects.toMatchObject({ code: 'REFUSED', reason });
    const unplanned = await practice.couple({ withoutPlan: true });
    await expect(
      unplanned.counselor.does(AssignExercise, { input: assignmentOf(unplanned, together!, { mode: 'TOGETHER' }) }),
    ).rejects.toMatchObject({ reason: 'PLAN_NEEDED' });
  });

  it('R15: gives nothing new to the two of a couple that has separated', async () => {
    const apart = await practice.couple();
    await db.query("update clinical.couple set state = 'SEPARATED' where practice_id = $1 and id = $2", [practice.built.id, apart.id]);
    const input = assignmentOf(apart, await exercise(apart.counselor, 'before-the-hard-day'));
    await expect(apart.counselor.does(AssignExercise, { input })).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
  });

  it.each<[string, object, object]>([
    ['a rule that is none', { rule: 'EVERY WEDNESDAY' }, { rule: 'RULE_NOT_UNDERSTOOD' }],
    ['an hourly rule', { rule: 'FREQ=HOURLY' }, { rule: 'RULE_NOT_UNDERSTOOD' }],
    ['a day long ago', { startsOn: '2020-01-01' }, { startsOn: 'STARTS_TOO_EARLY' }],
    ['a day far ahead', { startsOn: '2120-01-01' }, { startsOn: 'STARTS_TOO_LATE' }],
    ['no time to do it', { openForHours: 0 }, { openForHours: 'OPEN_HOURS_OUT_OF_RANGE' }],
    ['a day that is none', { startsOn: '2026-02-30' }, { 'schedule.startsOn': 'NOT_A_LOCAL_DATE' }],
    ['a time that is none', { opensAt: '25:00' }, { 'schedule.opensAt': 'NOT_A_LOCAL_TIME' }],
  ])('names the field of %s', async (_, values, fields) => {
    const schedule = { startsOn: today(), opensAt: '09:00', openForHours: 2, rule: null, ...values };
    await expect(assigns('weather-of-the-day', { schedule })).rejects.toMatchObject({ code: 'INVALID', fields });
  });

  it('is the couple’s counselor’s alone, and takes no couple of another practice', async () => {
    const input = assignmentOf(couple, await exercise(couple.counselor, 'weather-of-the-day'));
    const elsewhere = await (await TestPractice.open(db)).staff('COUNSELOR');
    for (const stranger of [await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), couple.maya, elsewhere])
      await expect(stranger.does(AssignExercise, { input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('writes the coming days out beforehand', async () => {
    const schedule = { startsOn: '2026-12-02', opensAt: '19:00', openForHours: 3, rule: 'FREQ=WEEKLY;BYDAY=WE;COUNT=4' };
    const days = await couple.counselor.does(PreviewSchedule, { coupleId: couple.id, clientId: couple.maya.id, schedule });
    expect(days.map(({ day }) => day)).toEqual(['2026-12-02', '2026-12-09', '2026-12-16', '2026-12-23']);
    expect(days[0]).toMatchObject({ opensAt: '2026-12-02T19:00:00.000Z', closesAt: '2026-12-02T22:00:00.000Z' });
    await expect(couple.counselor.does(PreviewSchedule, { coupleId: couple.id, clientId: randomUUID(), schedule })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('can be ended: what has not opened goes, what was done stays', async () => {
    const other = await practice.couple();
    const version = await exercise(other.counselor, 'weather-of-the-day');
    const schedule = { startsOn: today(), opensAt: '00:00', openForHours: 24, rule: 'FREQ=DAILY;COUNT=5' };
    const assignment = await other.counselor.does(AssignExercise, { input: assignmentOf(other, version, { schedule }) });
    const tasks = await tasksOf(other, assignment.id, 10);
    const mine = tasks.find(task => task.clientId === other.maya.id && task.day === today())!;
    await sends(other.maya, mine.id, version);
    await expect(other.maya.does(EndAssignment, { assignmentId: assignment.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await other.counselor.does(EndAssignment, { assignmentId: assignment.id })).endedAt).not.toBeNull();
    const left = (await other.counselor.does(Couple, { id: other.id })).tasks.filter(task => task.assignmentId === assignment.id);
    expect(left.map(task => task.day)).toEqual([today(), today()]);
    expect(left.find(task => task.id === mine.id)).toMatchObject({ state: 'SENT' });
  });
});
