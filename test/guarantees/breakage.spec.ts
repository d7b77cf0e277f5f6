import { Couples, CheckIn, MyCheckIns } from '../support/operations.js';
import { today } from '../support/homework.js';
import { TestPractice } from '../support/practice.js';
import { connectedAs } from '../support/product.js';
import { randomUUID } from 'node:crypto';

/** When something of ours breaks: whoever asked gets a code and what to do, nothing of the innards, and nothing is lost. */
const db = connectedAs('owner');
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
});
