import { Couples, CheckIn, MyCheckIns, Today } from '../support/operations.js';
import { today } from '../support/homework.js';
import { TestPractice } from '../support/practice.js';
import { connectedAs } from '../support/product.js';
import { randomUUID } from 'node:crypto';

/** When something of ours breaks: whoever asked gets a code and what to do, nothing of the innards, and nothing is lost. */
const db = connectedAs('owner');
const superuser = connectedAs('superuser');
const innards = /select|column|relation|clinical|\.(ts|js):|stack/i;

describe('what breaks', () => {
  it('answers UNAVAILABLE while the database cannot get on, and takes the same entry afterwards', async () => {
    const { maya } = await (await TestPractice.open(db)).couple();
    const input = { day: today(), feel: 3, safety: 5, visibility: 'PRIVATE', idempotencyKey: randomUUID() };
    await db.query('begin');
    try {
      await db.query('lock table clinical.check_in in exclusive mode');
      const answer = await maya.asks(CheckIn, { input });
      expect(answer.errors![0]!.extensions.code).toBe('UNAVAILABLE');
      expect(answer.errors![0]!.message).not.toMatch(innards);
    } finally {
      await db.query('rollback');
    }
    await maya.does(CheckIn, { input });
    expect(await maya.does(MyCheckIns)).toMatchObject([{ day: today(), feel: 3 }]);
  });

  it('answers INTERNAL with the number of the log line for a bug, and no word of the database', async () => {
    const admin = await (await TestPractice.open(db)).staff('PRACTICE_ADMIN');
    await db.query('alter table clinical.couple rename column started_on to began_on');
    try {
      const answer = await admin.asks(Couples);
      expect(answer.errors![0]!.extensions).toMatchObject({ code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
      expect(JSON.stringify(answer)).not.toMatch(innards);
    } finally {
      await db.query('alter table clinical.couple rename column began_on to started_on');
    }
    expect(await admin.does(Couples)).toEqual([]);
  });

  it('R12: lives on when the database cuts off who is at work, and what was answered is kept', async () => {
    const { maya, jonah } = await (await TestPractice.open(db)).couple();
    const kept: string[] = [];
    for (let cuts = 0; cuts < 12; cuts += 1) {
      const entry = { day: today(), feel: 1 + (cuts % 5), safety: 5, visibility: 'PRIVATE', idempotencyKey: randomUUID() };
      const working = [maya.asks(CheckIn, { input: entry }), jonah.asks(MyCheckIns), jonah.asks(Today), maya.asks(MyCheckIns)];
      await new Promise(resolve => setTimeout(resolve, cuts * 2));
      await superuser.query(
        `select pg_terminate_backend(pid, 10000) from pg_stat_activity
          where datname = current_database() and usename in ('roadback_app', 'roadback_identity')`,
      );
      const [written, ...read] = await Promise.all(working);
      const faults = [written!, ...read].flatMap(({ errors }) => errors ?? []);
      expect(faults.filter(({ extensions }) => extensions.code !== 'UNAVAILABLE')).toEqual([]);
      expect(JSON.stringify(faults)).not.toMatch(innards);
      if (!written!.errors) kept.push(String(entry.feel));
    }
    const last = { day: today(), feel: 4, safety: 5, visibility: 'PRIVATE', idempotencyKey: randomUUID() };
    await maya.does(CheckIn, { input: last });
    const { rows } = await db.query<{ feel: number }>('select feel from clinical.check_in where client_id = $1', [maya.id]);
    expect(rows.map(({ feel }) => String(feel))).toEqual(expect.arrayContaining(kept));
    expect(await maya.does(MyCheckIns)).toMatchObject([{ day: today(), feel: 4 }]);
  });
});
