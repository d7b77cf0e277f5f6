import { connectedAs, eventually, product } from '../support/product.js';
import { dueReminders, reckon, secondEffects } from '../support/due-reminders.mjs';

const db = connectedAs('owner');

/** The short form of `npm run prove -- reminders`. */
describe('a hundred due reminders, two workers, two kills', () => {
  afterAll(async () => {
    await product.killWorker();
    await product.startWorker();
    await product.setClock(null);
  });

  it('go once each, none in quiet hours, none to who opted out', async () => {
    const now = new Date();
    const people = await dueReminders(db, {
      practices: 3,
      counts: { AWAKE: 100, ASLEEP: 5, NO_MAIL: 5, NO_CHANNEL: 5, NO_TASKS: 5, ANSWERED: 5 },
      now,
    });
    const arrived = () => people.flatMap(({ email }) => product.mailsTo(email));
    const other = await product.startOtherWorker();
    await eventually(
      () => Promise.resolve(arrived().length),
      count => count > 20,
    );
    await product.killWorker();
    await product.startWorker();
    await eventually(
      () => Promise.resolve(arrived().length),
      count => count > 50,
    );
    await other.kill();
    // What a killed worker still held is free after its claim; the clock need not be waited for.
    const later = new Date(now.getTime() + 5 * 60_000).toISOString();
    await product.killWorker();
    await product.startWorker(later);
    await eventually(
      async () =>
        (
          await db.query<{ n: number }>(
            "select count(*)::int as n from clinical.notice where state = 'SENT' and person_id = any ($1::uuid[])",
            [people.map(({ personId }) => personId)],
          )
        ).rows[0]!.n,
      sent => sent === 100,
      50_000,
    );
    const { repeats, ...rest } = reckon(
      people,
      arrived().map(mail => ({ ...mail, at: now })),
    );
    expect(rest).toEqual({ distinct: 100, missing: 0, inQuietHours: 0, toOptedOut: 0, second: 0 });
    // A mail in mid-send may come again, under the same Message-ID.
    expect(repeats).toBeLessThanOrEqual(12);
    expect(await secondEffects(db, people)).toBe(0);
  });
});
