import { randomUUID } from 'node:crypto';
import { addDays } from '@roadback/domain/schedule';
import { dayIn } from '@roadback/domain/weeks';
import {
  ApplyPathway,
  Couple,
  EndAssignment,
  Pathways,
  PreviewPathway,
  SeparateCouple,
  Today,
} from '../../../../test/support/operations.js';
import { today } from '../../../../test/support/homework.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import type { Person } from '../../../../test/support/person.js';
import { connectedAs, eventually } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const inDays = (days: number): string => addDays(today(), days);

const pathwayOf = async (counselor: Person, slug: string) => (await counselor.does(Pathways)).find(pathway => pathway.slug === slug)!;
const inputFor = (couple: TestCouple, pathway: { id: string }, values: Record<string, unknown> = {}) => ({
  coupleId: couple.id,
  pathwayId: pathway.id,
  startsOn: inDays(1),
  leaveOut: [],
  idempotencyKey: randomUUID(),
  ...values,
});
const given = async ({ counselor, id }: TestCouple) => (await counselor.does(Couple, { id })).assignments;

describe('pathways', () => {
  let practice: TestPractice;
  let counselor: Person;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
    counselor = await practice.staff('COUNSELOR');
  });
  const aCouple = (options = {}) => practice.couple({ counselor, ...options });

  it('are shown to staff, in the order in which a couple is likely to need them, and to no client', async () => {
    const slugs = (await (await practice.staff('PRACTICE_ADMIN')).does(Pathways)).map(pathway => pathway.slug);
    expect(slugs.length).toBeGreaterThanOrEqual(6);
    expect([slugs[0], slugs.at(-1)]).toEqual(['first-two-weeks', 'aftercare']);
    await expect((await practice.client('Nia')).does(Pathways)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are applied in one act, to each partner what was shown to be theirs', async () => {
    const couple = await aCouple();
    const pathway = await pathwayOf(counselor, 'first-two-weeks');
    const shown = await counselor.does(PreviewPathway, { coupleId: couple.id, pathwayId: pathway.id, startsOn: inDays(0) });
    const applied = await counselor.does(ApplyPathway, { input: inputFor(couple, pathway, { startsOn: inDays(0) }) });
    expect(applied).toMatchObject({ startsOn: inDays(0), pathway: { slug: 'first-two-weeks' } });
    const asGiven = ({ exercise, mode, clientIds, schedule }: (typeof applied.assignments)[number]) =>
      JSON.stringify([exercise.slug, mode, [...clientIds].sort(), schedule]);
    expect(applied.assignments.map(asGiven).sort()).toEqual(shown.map(placed => asGiven(placed as never)).sort());
    expect((await given(couple)).map(({ id }) => id).sort()).toEqual(applied.assignments.map(({ id }) => id).sort());

    // What the worker then makes is what was shown, as far ahead as tasks are made.
    const soon = shown.flatMap(({ occurrences }) => occurrences).filter(({ day }) => day < inDays(13));
    const tasks = await eventually(
      async () => (await counselor.does(Couple, { id: couple.id })).tasks,
      all => all.filter(({ day }) => day < inDays(13)).length >= soon.length,
    );
    const line = (each: { clientId: string; day: string; opensAt: unknown; closesAt: unknown }) =>
      [each.clientId, each.day, each.opensAt, each.closesAt].join(' ');
    expect(
      tasks
        .filter(({ day }) => day < inDays(13))
        .map(line)
        .sort(),
    ).toEqual(soon.map(line).sort());
  });

  it('R19: tell neither partner what the other was given', async () => {
    const couple = await aCouple();
    const pathway = await pathwayOf(counselor, 'after-a-lapse');
    const leaveOut = pathway.entries.filter(({ recipients }) => recipients !== 'HURT').map(({ key }) => key);
    await counselor.does(ApplyPathway, { input: inputFor(couple, pathway, { leaveOut, startsOn: inDays(-1) }) });
    await eventually(
      () => couple.maya.does(Today),
      day => day.tasks.length + day.earlier.length > 0,
    );
    const other = await couple.jonah.does(Today);
    expect([other.tasks, other.earlier, other.nextOpensAt]).toEqual([[], [], null]);
  });

  it('R14: begin on the same date in each partner’s calendar, at the same local time', async () => {
    const couple = await aCouple({ zones: ['Pacific/Auckland', 'America/Los_Angeles'] });
    const pathway = await pathwayOf(counselor, 'small-promises');
    const startsOn = inDays(2);
    const shown = await counselor.does(PreviewPathway, { coupleId: couple.id, pathwayId: pathway.id, startsOn });
    const zones = { [couple.maya.id]: 'Pacific/Auckland', [couple.jonah.id]: 'America/Los_Angeles' };
    for (const { occurrences, schedule } of shown) {
      expect(occurrences[0]!.day).toBe(schedule.startsOn);
      for (const { clientId, day, opensAt } of occurrences) {
        const zone = zones[clientId]!;
        expect(dayIn(zone, new Date(opensAt))).toBe(day);
        const clock = new Date(opensAt).toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
        expect(clock).toBe(schedule.opensAt);
      }
    }
    const views = shown.find(({ key }) => key === 'views')!;
    const daysOf = (clientId: string) => views.occurrences.filter(each => each.clientId === clientId).map(({ day }) => day);
    expect(daysOf(couple.maya.id)).toEqual(daysOf(couple.jonah.id));
  });

  it('R3: show what needs a clearance as such, and refuse the whole until it is left out', async () => {
    const couple = await aCouple();
    const pathway = await pathwayOf(counselor, 'transparency-that-tapers');
    const shown = await counselor.does(PreviewPathway, { coupleId: couple.id, pathwayId: pathway.id, startsOn: inDays(1) });
    const stopped = shown.filter(({ refused }) => refused !== null);
    expect(stopped.map(({ exercise, refused }) => [exercise.slug, refused])).toEqual([
      ['twenty-minutes-for-questions', 'SAFETY_CLEARANCE_REQUIRED'],
    ]);
    await expect(counselor.does(ApplyPathway, { input: inputFor(couple, pathway) })).rejects.toMatchObject({
      code: 'REFUSED',
      reason: 'SAFETY_CLEARANCE_REQUIRED',
    });
    expect(await given(couple)).toEqual([]);
    const input = inputFor(couple, pathway, { leaveOut: stopped.map(({ key }) => key) });
    expect((await counselor.does(ApplyPathway, { input })).assignments).toHaveLength(shown.length - 1);
  });

  it('R12: are applied once, however often the same is sent, also after an assignment was ended', async () => {
    const couple = await aCouple();
    const pathway = await pathwayOf(counselor, 'hard-days');
    const input = inputFor(couple, pathway, { leaveOut: ['weather', 'ask'] });
    const first = await counselor.does(ApplyPathway, { input });
    await counselor.does(EndAssignment, { assignmentId: first.assignments[0]!.id });
    const again = await counselor.does(ApplyPathway, { input: { ...input, leaveOut: ['ask', 'weather', 'ask'] } });
    expect(again.id).toBe(first.id);
    expect(again.assignments.map(({ id }) => id)).toEqual(first.assignments.map(({ id }) => id));
    expect(await given(couple)).toHaveLength(first.assignments.length - 1);
    for (const other of [{ leaveOut: [] }, { startsOn: inDays(2) }, { pathwayId: (await pathwayOf(counselor, 'aftercare')).id }])
      await expect(counselor.does(ApplyPathway, { input: { ...input, ...other } })).rejects.toMatchObject({
        code: 'CONFLICT',
        reason: 'KEY_REUSED',
      });
  });

  it('R12: sent twice at once are applied once', async () => {
    const couple = await aCouple();
    const input = inputFor(couple, await pathwayOf(counselor, 'hard-days'));
    const answers = await Promise.allSettled([1, 2, 3].map(() => counselor.does(ApplyPathway, { input })));
    expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(await given(couple)).toHaveLength(7);
  });

  it('leave nothing half done when the last statement fails', async () => {
    const couple = await aCouple();
    const input = inputFor(couple, await pathwayOf(counselor, 'hard-days'));
    await db.query(`alter table jobs.wake_up add constraint none_for_this_couple check (couple_id <> '${couple.id}')`);
    try {
      await expect(counselor.does(ApplyPathway, { input })).rejects.toBeTruthy();
    } finally {
      await db.query('alter table jobs.wake_up drop constraint none_for_this_couple');
    }
    expect(await given(couple)).toEqual([]);
    const { rows } = await db.query('select count(*)::int as n from clinical.applied_pathway where couple_id = $1', [couple.id]);
    expect(rows).toEqual([{ n: 0 }]);
    expect((await counselor.does(ApplyPathway, { input })).assignments).toHaveLength(7);
  });

  it.each<[string, (keys: string[]) => Record<string, unknown>, object]>([
    ['all is left out', keys => ({ leaveOut: keys }), { code: 'REFUSED', reason: 'NOTHING_LEFT' }],
    ['what is left out is not in it', () => ({ leaveOut: ['elsewhere'] }), { code: 'INVALID', fields: { leaveOut: 'NOT_AN_ENTRY' } }],
    ['it began last week', () => ({ startsOn: inDays(-7) }), { code: 'INVALID', fields: { startsOn: 'STARTS_TOO_EARLY' } }],
    ['it begins next year', () => ({ startsOn: inDays(120) }), { code: 'INVALID', fields: { startsOn: 'STARTS_TOO_LATE' } }],
    ['the pathway is not there', () => ({ pathwayId: randomUUID() }), { code: 'NOT_FOUND' }],
    ['the couple is not there', () => ({ coupleId: randomUUID() }), { code: 'NOT_FOUND' }],
  ])('are refused when %s', async (_, wrong, fault) => {
    const couple = await aCouple();
    const pathway = await pathwayOf(counselor, 'hard-days');
    const input = inputFor(couple, pathway, wrong(pathway.entries.map(({ key }) => key)));
    await expect(counselor.does(ApplyPathway, { input })).rejects.toMatchObject(fault);
    expect(await given(couple)).toEqual([]);
  });

  it('need a plan, to look at as to give', async () => {
    const couple = await aCouple({ withoutPlan: true });
    const pathway = await pathwayOf(counselor, 'hard-days');
    const asked = { coupleId: couple.id, pathwayId: pathway.id, startsOn: inDays(1) };
    await expect(counselor.does(PreviewPathway, asked)).rejects.toMatchObject({ reason: 'PLAN_NEEDED' });
    await expect(counselor.does(ApplyPathway, { input: inputFor(couple, pathway) })).rejects.toMatchObject({ reason: 'PLAN_NEEDED' });
  });

  it('R15: go on after a separation, each alone, and what is for the two is refused until it is left out', async () => {
    const couple = await aCouple();
    await counselor.does(SeparateCouple, { coupleId: couple.id, reason: 'They told me so, both of them.' });
    const after = await counselor.does(ApplyPathway, { input: inputFor(couple, await pathwayOf(counselor, 'aftercare')) });
    expect(new Set(after.assignments.map(({ mode }) => mode))).toEqual(new Set(['ONE']));
    expect(after.assignments.filter(({ clientIds }) => clientIds[0] === couple.maya.id)).toHaveLength(4);
    const together = await pathwayOf(counselor, 'small-promises');
    await expect(counselor.does(ApplyPathway, { input: inputFor(couple, together) })).rejects.toMatchObject({ reason: 'COUPLE_SEPARATED' });
  });

  it('are the work of the couple’s own counselor: not there for anybody else', async () => {
    const couple = await aCouple();
    const pathway = await pathwayOf(counselor, 'hard-days');
    const elsewhere = await (await TestPractice.open(db)).staff('COUNSELOR');
    const strangers = [elsewhere, await practice.staff('COUNSELOR'), await practice.staff('PRACTICE_ADMIN'), couple.maya, couple.jonah];
    for (const stranger of strangers) {
      const asked = { coupleId: couple.id, pathwayId: pathway.id, startsOn: inDays(1) };
      await expect(stranger.does(PreviewPathway, asked)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(stranger.does(ApplyPathway, { input: inputFor(couple, pathway) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await given(couple)).toEqual([]);
    expect((await counselor.does(ApplyPathway, { input: inputFor(couple, pathway) })).assignments).toHaveLength(7);
  });
});
