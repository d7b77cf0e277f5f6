import { createHash } from 'node:crypto';
import { People } from '@roadback/builders/people';
import { sealWith, wordsOf } from '@roadback/builders/sealed';
import { dayOf, fillPractice, practiceIdOf } from '../bench/dataset/fill.mjs';
import { Caseload, Today } from '../support/operations.js';
import { Person } from '../support/person.js';
import { testProvider } from '../support/master-key.mjs';
import { connectedAs } from '../support/product.js';

const db = connectedAs('owner');
/** One seed for every run: among so few couples another may leave a table without a row. Each run has a database of its own. */
const seed = 20_261_123;
const practice = { seed, number: 1, couples: 4, days: 30, today: dayOf(new Date()) };
const practiceId = practiceIdOf(seed, 1);
const tenantTables = [
  'directory.membership',
  'directory.consent',
  'clinical.client',
  'clinical.client_contact',
  'clinical.couple',
  'clinical.partner',
  'clinical.care_team',
  'clinical.plan',
  'clinical.step_episode',
  'clinical.step_transition',
  'clinical.assignment',
  'clinical.recipient',
  'clinical.task',
  'clinical.submission',
  'clinical.review',
  'clinical.review_quality',
  'clinical.to_review',
  'clinical.check_in',
  'clinical.check_in_week',
  'jobs.wake_up',
];

/** A digest of every row of the practice as it reads, and how many there are, by table. */
async function rowsOf(): Promise<Record<string, { count: number; digest: string }>> {
  const found: Record<string, { count: number; digest: string }> = {};
  const words = await wordsOf(db, practiceId);
  for (const table of tenantTables) {
    const { rows } = await db.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t where practice_id = $1`, [practiceId]);
    const opened = await words.openRows(
      table.replace('clinical.', ''),
      rows.map(({ row }) => row),
    );
    const lines = opened.map(row => JSON.stringify(row)).sort();
    found[table] = { count: rows.length, digest: createHash('sha256').update(lines.join('\n')).digest('hex') };
  }
  return found;
}

/** Takes everything of the practice away again, last things first. */
async function forget(): Promise<void> {
  for (const table of [...tenantTables].reverse()) {
    if (table !== 'directory.membership') await db.query(`delete from ${table} where practice_id = $1`, [practiceId]);
  }
  await db.query('delete from directory.membership where practice_id = $1', [practiceId]);
  // Told anew it has other keys, and this connection must not remember the former ones.
  sealWith(db, testProvider);
  for (const table of ['keys.data_key', 'keys.practice_key']) await db.query(`delete from ${table} where practice_id = $1`, [practiceId]);
  await db.query('delete from directory.practice where id = $1', [practiceId]);
  await db.query('delete from directory.account where email like $1', [`%-${seed}-%@dataset.example`]);
}

describe('the dataset', () => {
  const told: Record<string, { count: number; digest: string }>[] = [];

  beforeAll(async () => {
    await fillPractice(db, practice);
    told.push(await rowsOf());
    await forget();
    await fillPractice(db, practice);
    told.push(await rowsOf());
  });

  it('fills every table of a practice, and the same seed tells the same rows', () => {
    expect(told[1]).toEqual(told[0]);
    for (const [table, { count }] of Object.entries(told[0]!)) expect([table, count > 0]).toEqual([table, true]);
    expect(told[0]!['clinical.couple']!.count).toBe(4);
    expect(practiceIdOf(seed + 1, 1)).not.toBe(practiceId);
  });

  it('keeps weekly roll-ups equal to their days, and leaves nothing out', async () => {
    const weeks =
      'select client_id, week_starts_on, check_ins, feel_sum, safety_sum, safety_count from clinical.check_in_week where practice_id = $1';
    const days = `select client_id, date_trunc('week', day)::date, count(*)::int, sum(feel)::int, coalesce(sum(safety), 0)::int, count(safety)::int
      from clinical.check_in where practice_id = $1 and replaced_at is null group by 1, 2`;
    for (const [one, other] of [
      [weeks, days],
      [days, weeks],
    ]) {
      const { rows } = await db.query(`${one} except ${other}`, [practiceId]);
      expect(rows).toEqual([]);
    }
  });

  it('says of an answered task what was sent, of a review what came before it, and nothing of tomorrow', async () => {
    const { rows } = await db.query(
      `select count(*) filter (where (t.state = 'WAITING') <> (s.id is null))::int as "withoutSubmission",
              count(*) filter (where s.kind <> t.state or s.sent_at <> t.answered_at)::int as "otherSubmission",
              count(*) filter (where v.reviewed_at <= s.sent_at)::int as "reviewedBefore",
              count(*) filter (where s.sent_at > now() or v.reviewed_at > now())::int as "yetToCome",
              count(*) filter (where (s.id is not null and v.submission_id is null) <> (w.submission_id is not null))::int as "otherwiseWaiting",
              count(*) filter (where t.day > $2)::int as ahead
         from clinical.task t
         left join clinical.submission s on s.practice_id = $1 and s.task_id = t.id
         left join clinical.review v on v.practice_id = $1 and v.submission_id = s.id
         left join clinical.to_review w on w.practice_id = $1 and w.submission_id = s.id
        where t.practice_id = $1`,
      [practiceId, practice.today],
    );
    expect(rows).toEqual([
      { withoutSubmission: 0, otherSubmission: 0, reviewedBefore: 0, yetToCome: 0, otherwiseWaiting: 0, ahead: expect.any(Number) },
    ]);
    expect(rows[0].ahead).toBeGreaterThan(0);
  });

  it('is lived in: its counselor reads the caseload and its client the day', async () => {
    const { rows } = await db.query<{ personId: string; accountId: string; audience: 'STAFF' | 'CLIENT' }>(
      `select distinct on (audience) person_id as "personId", account_id as "accountId", audience from directory.membership
        where practice_id = $1 and (roles = array['COUNSELOR'] or audience = 'CLIENT') order by audience, person_id`,
      [practiceId],
    );
    const [client, counselor] = await Promise.all(
      rows.map(async row => {
        const built = { practiceId, email: '', name: '', timeZone: 'UTC', ...row };
        return new Person(row.audience === 'STAFF' ? 'staff' : 'portal', await new People(db, new Date()).session(built), built);
      }),
    );
    const caseload = await counselor!.does(Caseload);
    expect(caseload.total).toBe(4);
    expect(caseload.items.every(couple => couple.partners.length === 2)).toBe(true);
    expect(caseload.items.some(couple => couple.partners.some(partner => partner.trend.some(week => week.safety !== null)))).toBe(true);
    const day = await client!.does(Today);
    expect(day.givenName).not.toBe('');
    expect(day.partnerName).not.toBeNull();
  });
});
