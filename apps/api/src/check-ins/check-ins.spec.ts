import { randomUUID } from 'node:crypto';
import { Care } from '@roadback/builders/care';
import { CheckIn, Couple, MyCheckIns, MyTrend, MyUsualDays, Timeline, Today } from '../../../../test/support/operations.js';
import { today } from '../../../../test/support/homework.js';
import { TestPractice, type TestCouple } from '../../../../test/support/practice.js';
import { connectedAs } from '../../../../test/support/product.js';

const db = connectedAs('owner');
const dayAgo = (days: number): string => today(new Date(Date.now() - days * 86_400_000));
const day = (values: object = {}) => ({
  input: { day: dayAgo(0), feel: 3, safety: 5, note: null, visibility: 'PRIVATE', idempotencyKey: randomUUID(), ...values },
});

describe('checking in', () => {
  let practice: TestPractice;
  let couple: TestCouple;
  beforeEach(async () => {
    practice = await TestPractice.open(db);
    couple = await practice.couple();
  });

  it('keeps the day, and shows it to its author and the counselor', async () => {
    expect(await couple.maya.does(CheckIn, day({ note: 'A long day.' }))).toMatchObject({ feel: 3, safety: 5, note: 'A long day.' });
    expect((await couple.maya.does(Today)).checkIn).toMatchObject({ day: dayAgo(0), feel: 3 });
    expect(await couple.maya.does(MyCheckIns)).toHaveLength(1);
    expect((await couple.counselor.does(Couple, { id: couple.id })).checkIns).toMatchObject([{ clientId: couple.maya.id, feel: 3 }]);
    expect((await couple.counselor.does(Timeline, { coupleId: couple.id })).entries).toMatchObject([
      { clientId: couple.maya.id, safety: 5, note: 'A long day.' },
    ]);
  });

  it('R19: shows the partner nothing of it', async () => {
    await couple.maya.does(CheckIn, day({ note: 'Only mine.' }));
    const [todayOfJonah, days, trend] = [
      await couple.jonah.does(Today),
      await couple.jonah.does(MyCheckIns),
      await couple.jonah.does(MyTrend),
    ];
    expect(todayOfJonah.checkIn).toBeNull();
    expect(days).toEqual([]);
    expect(trend.every(week => week.checkIns === 0)).toBe(true);
  });

  it('R12: records a key once, and counts a day once however often it is changed', async () => {
    const first = day({ safety: 2 });
    const twice = [await couple.maya.does(CheckIn, first), await couple.maya.does(CheckIn, first)];
    expect(twice[0]!.id).toBe(twice[1]!.id);
    await expect(couple.maya.does(CheckIn, { input: { ...first.input, feel: 5 } })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'KEY_REUSED',
    });
    for (const other of [{ safety: 3 }, { note: 'Other words.' }, { visibility: 'SHARED' }])
      await expect(couple.maya.does(CheckIn, { input: { ...first.input, ...other } })).rejects.toMatchObject({ reason: 'KEY_REUSED' });
    await Promise.all([6, 7, 8, 9].map(safety => couple.maya.does(CheckIn, day({ safety }))));
    const [latest] = await couple.maya.does(MyCheckIns);
    expect((await couple.maya.does(MyTrend)).at(-1)).toMatchObject({ checkIns: 1, safety: latest!.safety });
    const { rows } = await db.query('select safety from clinical.check_in where practice_id = $1 and client_id = $2', [
      practice.built.id,
      couple.maya.id,
    ]);
    expect(rows.map(row => row.safety).sort()).toEqual([2, 6, 7, 8, 9]);
  });

  it('keeps the weekly roll-up equal to the days it is made from', async () => {
    for (const [days, safety] of [
      [0, 4],
      [1, null],
      [2, 7],
      [3, 9],
      [6, 1],
      [2, 3],
    ] as const)
      await couple.maya.does(CheckIn, day({ day: dayAgo(days), safety }));
    const { rows } = await db.query(
      `select week_starts_on::text as week, check_ins, feel_sum, safety_sum, safety_count from clinical.check_in_week where practice_id = $1
       except
       select date_trunc('week', day)::date::text, count(*)::int, sum(feel)::int, coalesce(sum(safety), 0)::int, count(safety)::int
         from clinical.check_in where practice_id = $1 and replaced_at is null group by 1`,
      [practice.built.id],
    );
    expect(rows).toEqual([]);
    expect((await couple.maya.does(MyTrend)).reduce((sum, week) => sum + week.checkIns, 0)).toBe(5);
  });

  it('R8, R19: says where most of one’s own days lie, and nothing of the partner’s', async () => {
    const { maya, jonah, built } = await practice.couple();
    expect(await maya.does(MyUsualDays)).toBeNull();
    const told = (client: string, safety: number, index: number) => ({ clientId: client, day: dayAgo(index), safety });
    const days = [0, 4, 5, 5, 5, 6, 6, 6, 7, 7, 10].map((safety, index) => told(maya.id, safety, index));
    await new Care(db, built, couple.counselor.built!).checkIns(
      [...days, told(jonah.id, 1, 0)].map(each => ({ ...each, feel: 3, note: null, visibility: 'SHARED', sentAt: new Date() })),
    );
    expect(await maya.does(MyUsualDays)).toEqual({ low: 4, high: 7 });
    expect(await jonah.does(MyUsualDays)).toBeNull();
  });

  it('takes today and the six days before, in the client’s own calendar', async () => {
    for (const days of [0, 6]) await couple.maya.does(CheckIn, day({ day: dayAgo(days) }));
    for (const days of [7, -1])
      await expect(couple.maya.does(CheckIn, day({ day: dayAgo(days) }))).rejects.toMatchObject({
        code: 'REFUSED',
        reason: 'DAY_NOT_OPEN',
      });
    const auckland = await practice.couple({ zones: ['Pacific/Kiritimati', 'Pacific/Kiritimati'] });
    const there = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati' }).format(new Date());
    expect((await auckland.maya.does(CheckIn, day({ day: there }))).day).toBe(there);
  });

  it('names what is out of range, and asks for a couple', async () => {
    for (const [values, fields] of [
      [{ feel: 0 }, { feel: 'OUT_OF_RANGE' }],
      [{ feel: 6 }, { feel: 'OUT_OF_RANGE' }],
      [{ safety: 11 }, { safety: 'OUT_OF_RANGE' }],
    ] as const)
      await expect(couple.maya.does(CheckIn, day(values))).rejects.toMatchObject({ code: 'INVALID', fields });
    const alone = await practice.client('Nia');
    await expect(alone.does(CheckIn, day())).rejects.toMatchObject({ code: 'REFUSED', reason: 'NOT_IN_A_COUPLE' });
    await expect(couple.counselor.does(CheckIn, day())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
