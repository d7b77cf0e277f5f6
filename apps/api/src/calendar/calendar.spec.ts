import { randomUUID } from 'node:crypto';
import { addDays } from '@roadback/domain/schedule';
import request from 'supertest';
import { assignmentOf, exercise, givenToBoth, sends, tasksOf, today } from '../../../../test/support/homework.js';
import { readCalendar, type CalendarEvent } from '../../../../test/support/icalendar.js';
import { versionThatNeedsClearance } from '../../../../test/support/needs-clearance.js';
import {
  AssignExercise,
  CancelSession,
  ChangePreferences,
  DeclareSeparation,
  LeaveCare,
  MakeCalendar,
  MyCalendar,
  PlanSession,
  ResumePractice,
  StopCalendar,
  SuspendPractice,
  WithdrawClearance,
} from '../../../../test/support/operations.js';
import type { Person } from '../../../../test/support/person.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs, product } from '../../../../test/support/product.js';
import { cleared } from '../../../../test/support/screenings.js';

const db = connectedAs('owner');
const makes = async (person: Person, title = 'REMINDER'): Promise<string> =>
  new URL((await person.does(MakeCalendar, { input: { title } })).address).pathname;
/** As a calendar app asks, from an address of its own. */
const asks = (path: string, headers: Record<string, string> = {}) =>
  request(`http://127.0.0.1:${product.port}`)
    .get(path)
    .set({ 'x-forwarded-for': `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`, ...headers });
const reads = async (path: string): Promise<CalendarEvent[]> => {
  const { status, text } = await asks(path);
  expect(status).toBe(200);
  return readCalendar(text).events;
};
/** Times and titles alone: the ids differ by address. */
const times = (events: CalendarEvent[]) => events.map(({ start, end, summary }) => [start.toISOString(), end.toISOString(), summary]);
const inTwoDays = (): string => addDays(today(), 2);
const daily = (startsOn = inTwoDays()) => ({ schedule: { startsOn, opensAt: '09:00', openForHours: 10, rule: 'FREQ=DAILY;COUNT=3' } });
const session = (coupleId: string, values: object = {}) => ({
  input: { coupleId, day: addDays(today(), 3), at: '10:00', minutes: 50, idempotencyKey: randomUUID(), ...values },
});
async function gives(couple: TestCouple, values: object = daily(), count = 6) {
  const version = await exercise(couple.counselor, 'weather-of-the-day');
  const { id } = await couple.counselor.does(AssignExercise, { input: assignmentOf(couple, version, { ...values }) });
  return { version, tasks: await tasksOf(couple, id, count) };
}

describe('a calendar of one’s own', () => {
  let practice: TestPractice;
  beforeAll(async () => {
    practice = await TestPractice.open(db);
  });

  it('R10, R14: holds when one’s own tasks open and sessions for both begin, by the one title, in one’s own language', async () => {
    const couple = await practice.couple({ zones: ['America/New_York', 'Asia/Kolkata'] });
    await gives(couple);
    await couple.counselor.does(PlanSession, session(couple.id));
    await couple.jonah.does(ChangePreferences, { input: { language: 'ES', timeZone: 'Asia/Kolkata' } });
    const clock = (zone: string) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
    for (const [person, title, zone, summary] of [
      [couple.maya, 'REMINDER', 'America/New_York', 'Reminder'],
      [couple.jonah, 'BUSY', 'Asia/Kolkata', 'Ocupado'],
    ] as const) {
      const events = await reads(await makes(person, title));
      expect(events).toHaveLength(4);
      expect(new Set(events.map(each => each.summary))).toEqual(new Set([summary]));
      const minutes = events.map(({ start, end }) => (end.getTime() - start.getTime()) / 60_000);
      expect(minutes.filter(each => each === 15)).toHaveLength(3);
      expect(minutes.filter(each => each === 50)).toHaveLength(1);
      const ofTasks = events.filter((_, index) => minutes[index] === 15);
      expect(ofTasks.map(({ start }) => clock(zone).format(start))).toEqual(['09:00', '09:00', '09:00']);
      expect(events.find((_, index) => minutes[index] === 50)!.start.toISOString()).toBe(`${addDays(today(), 3)}T10:00:00.000Z`);
    }
  });

  it('R19: shows what is done and what is not alike', async () => {
    const couple = await practice.couple();
    const { mayaTask, version } = await givenToBoth(couple);
    const path = await makes(couple.maya);
    const before = await asks(path);
    expect(readCalendar(before.text).events).toHaveLength(1);
    await sends(couple.maya, mayaTask, version);
    expect((await asks(path)).text).toBe(before.text);
    expect(times(await reads(await makes(couple.jonah)))).toEqual(times(readCalendar(before.text).events));
  });

  it('never holds what is given to the partner alone, nor a session of one alone, of whomever', async () => {
    const couple = await practice.couple();
    const version = await exercise(couple.counselor, 'weather-of-the-day');
    const input = assignmentOf(couple, version, { mode: 'ONE', clientId: couple.maya.id, ...daily() });
    await tasksOf(couple, (await couple.counselor.does(AssignExercise, { input })).id, 3);
    for (const person of [couple.maya, couple.jonah]) await couple.counselor.does(PlanSession, session(couple.id, { clientId: person.id }));
    expect(await reads(await makes(couple.maya))).toHaveLength(3);
    expect(await reads(await makes(couple.jonah))).toEqual([]);
  });

  it('R3: is the same whether or not there is a clearance, and whatever comes and goes with it', async () => {
    const [couple, twin] = [await practice.couple(), await practice.couple()];
    for (const each of [couple, twin]) await gives(each);
    await cleared(couple);
    const { exerciseId } = await exercise(couple.counselor, 'weather-of-the-day');
    for (const safetyClass of ['NEEDS_CLEARANCE', 'COUNSELOR_PRESENT'] as const) {
      const guarded = await versionThatNeedsClearance(db, exerciseId, safetyClass);
      const { id } = await couple.counselor.does(AssignExercise, { input: assignmentOf(couple, guarded, daily()) });
      await tasksOf(couple, id, 6);
    }
    const paths = [await makes(couple.maya), await makes(couple.jonah)];
    const before = [];
    for (const path of paths) before.push((await asks(path)).text);
    const ofTwin = times(await reads(await makes(twin.maya)));
    expect(ofTwin).toHaveLength(3);
    for (const text of before) expect(times(readCalendar(text).events)).toEqual(ofTwin);
    await couple.counselor.does(WithdrawClearance, { coupleId: couple.id, reason: 'She told me of a threat.' });
    for (const [index, path] of paths.entries()) expect((await asks(path)).text).toBe(before[index]);
  });

  it('holds a session as long as it is planned, and R15: as long as the two are a couple', async () => {
    const couple = await practice.couple();
    const path = await makes(couple.maya);
    const { id } = await couple.counselor.does(PlanSession, session(couple.id));
    await couple.counselor.does(PlanSession, session(couple.id, { day: addDays(today(), 10) }));
    await couple.counselor.does(PlanSession, session(couple.id, { day: addDays(today(), 61) }));
    expect(await reads(path)).toHaveLength(2);
    await couple.counselor.does(CancelSession, { sessionId: id });
    expect(await reads(path)).toHaveLength(1);
    await couple.jonah.does(DeclareSeparation);
    expect(await reads(path)).toEqual([]);
  });

  it('is found under one address at a time, and at none once it is taken away', async () => {
    const couple = await practice.couple();
    const { maya, jonah } = couple;
    expect(await maya.does(MyCalendar)).toBeNull();
    const first = await makes(maya);
    expect(first).toMatch(/^\/calendar\/[A-Za-z0-9_-]{43}\.ics$/);
    expect(await maya.does(MyCalendar)).toEqual({ title: 'REMINDER', madeAt: expect.any(String) });
    expect(await jonah.does(MyCalendar)).toBeNull();
    const second = await makes(maya, 'BUSY');
    const ofJonah = await makes(jonah);
    expect((await asks(first)).status).toBe(404);
    expect((await asks(second)).status).toBe(200);
    await maya.does(StopCalendar);
    await maya.does(StopCalendar);
    expect(await maya.does(MyCalendar)).toBeNull();
    expect((await asks(second)).status).toBe(404);
    expect((await asks(ofJonah)).status).toBe(200);
    await expect(couple.counselor.does(MakeCalendar, { input: { title: 'BUSY' } })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keeps of its secret nothing but a hash', async () => {
    const couple = await practice.couple();
    const secret = (await makes(couple.maya)).slice('/calendar/'.length, -'.ics'.length);
    const { rows } = await db.query<{ row: string; bytes: number }>(
      'select c::text as row, length(token_hash) as bytes from directory.calendar c where person_id = $1',
      [couple.maya.id],
    );
    expect(rows).toEqual([{ row: expect.not.stringContaining(secret), bytes: 32 }]);
  });

  it('answers what was taken away, what never was and what is no secret alike', async () => {
    const { maya } = await practice.couple();
    const gone = await makes(maya);
    await maya.does(StopCalendar);
    const alike = ({ status, text, headers }: Awaited<ReturnType<typeof asks>>) => {
      const { date: _, ...others } = headers as Record<string, string>;
      return { status, text, others };
    };
    const known = alike(await asks(gone));
    expect(known).toMatchObject({ status: 404, text: 'Not found' });
    for (const path of [
      `/calendar/${'a'.repeat(43)}.ics`,
      '/calendar/a.ics',
      '/calendar/a',
      `/calendar/${'a'.repeat(43)}.txt`,
      '/calendar/%00.ics',
    ])
      expect(alike(await asks(path))).toEqual(known);
  });

  it('is kept by no proxy and found by no search, carries no cookie, and is sent once as long as nothing changes', async () => {
    const couple = await practice.couple();
    const path = await makes(couple.maya);
    const { headers } = await asks(path);
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'content-type': 'text/calendar; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(headers).not.toHaveProperty('set-cookie');
    const again = await asks(path, { 'if-none-match': headers['etag'] as string });
    expect([again.status, again.text]).toEqual([304, '']);
    await couple.counselor.does(PlanSession, session(couple.id));
    expect((await asks(path, { 'if-none-match': headers['etag'] as string })).status).toBe(200);
  });

  it('is made only with a fresh proof, and taken away without', async () => {
    const { maya } = await practice.couple();
    await db.query("update directory.session set proved_at = now() - interval '1 hour' where person_id = $1", [maya.id]);
    await expect(makes(maya)).rejects.toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await maya.does(StopCalendar)).toBe(true);
  });

  it('R6: waits for what is to be signed, and taking it away does not', async () => {
    const unsigned = await practice.client('Noor', { isUnsigned: true });
    await expect(makes(unsigned)).rejects.toMatchObject({ code: 'REFUSED', reason: 'POLICY_NOT_SIGNED' });
    expect(await unsigned.does(StopCalendar)).toBe(true);
  });

  it('R11: leaves in the trail that its owner read it', async () => {
    const { maya } = await practice.couple();
    await reads(await makes(maya));
    const { rows } = await db.query(
      `select operation, act, kind, audience, outcome, client_ids from audit.event where practice_id = $1 and actor_id = $2 order by at, id`,
      [practice.built.id, maya.id],
    );
    expect(rows).toEqual([
      { operation: 'makeCalendar', act: 'WRITE', kind: 'TASK', audience: 'CLIENT', outcome: 'DONE', client_ids: [maya.id] },
      { operation: 'read-calendar', act: 'READ', kind: 'TASK', audience: 'CLIENT', outcome: 'DONE', client_ids: [maya.id] },
    ]);
  });

  it('ends with whoever leaves care, and their partner’s goes on', async () => {
    const couple = await practice.couple();
    const [ofMaya, ofJonah] = [await makes(couple.maya), await makes(couple.jonah)];
    await couple.maya.does(LeaveCare, { input: { eraseRecord: false } });
    expect((await asks(ofMaya)).status).toBe(404);
    expect((await asks(ofJonah)).status).toBe(200);
    const { rowCount } = await db.query('select from directory.calendar where person_id = $1', [couple.maya.id]);
    expect(rowCount).toBe(0);
  });

  it('rests while the practice is suspended', async () => {
    const other = await TestPractice.open(db);
    const { maya } = await other.couple();
    const path = await makes(maya);
    const platform = await other.platformAdmin();
    await platform.does(SuspendPractice, { practiceId: other.built.id, reason: 'Their admin asked for it.' });
    expect((await asks(path)).status).toBe(404);
    await platform.does(ResumePractice, { practiceId: other.built.id, reason: 'They are back.' });
    expect((await asks(path)).status).toBe(200);
  });

  it('asks an address that asks without end to come later, and nobody else', async () => {
    const { maya } = await practice.couple();
    const path = await makes(maya);
    const from = { 'x-forwarded-for': '192.0.2.77' };
    const statuses = [];
    for (let time = 0; time < 121; time += 1) statuses.push((await asks(time % 2 ? path : '/calendar/a.ics', from)).status);
    expect(statuses.slice(118)).toEqual([404, 200, 429]);
    const late = await asks(path, from);
    expect([late.status, late.text]).toEqual([429, 'Later']);
    expect(Number(late.headers['retry-after'])).toBeGreaterThan(0);
    expect((await asks(path)).status).toBe(200);
  });
});
