import { Keyring } from '@roadback/sealing/keyring';
import type { KeyProvider } from '@roadback/sealing/key-provider';
import { registerFirstMasterKey, type Ask } from '@roadback/sealing/master-key';
import { makePracticeKeys, sealWhatIsPlain } from '@roadback/sealing/seal-plain';
import { runMigrations as runQueueMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Directory1795000000001 } from './0001-directory.js';
import { People1795000000002 } from './0002-people.js';
import { Context1795000000003 } from './0003-context.js';
import { Library1795000000004 } from './0004-library.js';
import { Plans1795000000005 } from './0005-plans.js';
import { Tasks1795000000006 } from './0006-tasks.js';
import { CheckIns1795000000007 } from './0007-check-ins.js';
import { Jobs1795000000008 } from './0008-jobs.js';
import { ToReview1795000000009 } from './0009-to-review.js';
import { Responsibility1795000000010 } from './0010-responsibility.js';
import { PlanSteps1795000000011 } from './0011-plan-steps.js';
import { Transparency1795000000012 } from './0012-transparency.js';
import { Commitments1795000000013 } from './0013-commitments.js';
import { CheaperPolicies1795000000014 } from './0014-cheaper-policies.js';
import { Safety1795000000015 } from './0015-safety.js';
import { Patience1795000000016 } from './0016-patience.js';
import { HurtTrack1795000000017 } from './0017-hurt-track.js';
import { Pathways1795000000018 } from './0018-pathways.js';
import { OwnExercises1795000000019 } from './0019-own-exercises.js';
import { Reveals1795000000020 } from './0020-reveals.js';
import { AnswerTakenBack1795000000021 } from './0021-answer-taken-back.js';
import { CareTeam1795000000022 } from './0022-care-team.js';
import { InSession1795000000023 } from './0023-in-session.js';
import { Sealing1795000000024 } from './0024-sealing.js';
import { Audit1795000000025 } from './0025-audit.js';
import { SecondFactors1795000000026 } from './0026-second-factors.js';
import { MailAndDevices1795000000027 } from './0027-mail-and-devices.js';
import { Practice1795000000028 } from './0028-practice.js';
import { BreakGlass1795000000029 } from './0029-break-glass.js';
import { DeviceKey1795000000030 } from './0030-device-key.js';
import { Sessions1795000000032 } from './0032-sessions.js';
import { Records1795000000033 } from './0033-records.js';
import { Offboarding1795000000034 } from './0034-offboarding.js';
import { SignInProvider1795000000035 } from './0035-sign-in-provider.js';
import { Held1795000000036 } from './0036-held.js';
import { Upkeep1795000000037 } from './0037-upkeep.js';
import { Notices1795000000038 } from './0038-notices.js';
import { Alerts1795000000039 } from './0039-alerts.js';
import { Live1795000000040 } from './0040-live.js';
import { Calendar1795000000041 } from './0041-calendar.js';
import { Push1795000000043 } from './0043-push.js';
import { StaffNotices1795000000044 } from './0044-staff-notices.js';
import { AlarmingWords1795000000045 } from './0045-alarming-words.js';
import { News1795000000046 } from './0046-news.js';
import { CountImports1795000000047 } from './0047-count-imports.js';
import { LateBounces1795000000048 } from './0048-late-bounces.js';
import { publishLibrary } from './publish-library.js';

export const migrations = [
  Directory1795000000001,
  People1795000000002,
  Context1795000000003,
  Library1795000000004,
  Plans1795000000005,
  Tasks1795000000006,
  CheckIns1795000000007,
  Jobs1795000000008,
  ToReview1795000000009,
  Responsibility1795000000010,
  PlanSteps1795000000011,
  Transparency1795000000012,
  Commitments1795000000013,
  CheaperPolicies1795000000014,
  Safety1795000000015,
  Patience1795000000016,
  HurtTrack1795000000017,
  Pathways1795000000018,
  OwnExercises1795000000019,
  Reveals1795000000020,
  AnswerTakenBack1795000000021,
  CareTeam1795000000022,
  InSession1795000000023,
  Sealing1795000000024,
  Audit1795000000025,
  SecondFactors1795000000026,
  MailAndDevices1795000000027,
  Practice1795000000028,
  BreakGlass1795000000029,
  DeviceKey1795000000030,
  Sessions1795000000032,
  Records1795000000033,
  Offboarding1795000000034,
  SignInProvider1795000000035,
  Held1795000000036,
  Upkeep1795000000037,
  Notices1795000000038,
  Alerts1795000000039,
  Live1795000000040,
  Calendar1795000000041,
  Push1795000000043,
  StaffNotices1795000000044,
  AlarmingWords1795000000045,
  News1795000000046,
  CountImports1795000000047,
  LateBounces1795000000048,
];

export interface MigrationReport {
  /** Names of the migrations that ran now. */
  ran: string[];
  /** How many versions of exercises and pathways were published now. */
  exercises: number;
  /** How many values that stood plain were sealed now. */
  sealed: number;
}

/**
 * Brings a database to the schema of this version: our tables, the queue's schema, the platform's library.
 * Safe to run again, and by two at once (an advisory lock lets the second wait).
 * @param url a connection as `roadback_owner`; the roles of `roles.sql` must exist
 * @param provider has the master key: registered with a database that has none, and refused by one that was sealed with another
 */
export async function migrate(url: string, provider: KeyProvider): Promise<MigrationReport> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'roadback_migration',
    migrationsTransactionMode: 'each',
  });
  try {
    await client.query("select pg_advisory_lock(hashtext('roadback/migrate'))");
    await source.initialize();
    const ran = await source.runMigrations();
    const sealed = await seal(client, provider);
    await migrateQueue(client);
    const exercises = await inOneTransaction(client, () => publishLibrary(client, new Date()));
    return { ran: ran.map(migration => migration.name), exercises, sealed };
  } finally {
    if (source.isInitialized) await source.destroy();
    await client.end();
  }
}

/** The master key first: where it is another one, nothing is touched. */
async function seal(client: pg.Client, provider: KeyProvider): Promise<number> {
  const keyring = new Keyring(provider);
  const ask: Ask = async <Row>(sql: string, values: readonly unknown[]) => (await client.query(sql, [...values])).rows as Row[];
  await registerFirstMasterKey(ask, provider);
  await inOneTransaction(client, () => makePracticeKeys(ask, keyring));
  return sealWhatIsPlain(work => inOneTransaction(client, () => work(ask)), keyring);
}

/**
 * The queue keeps its own tables in its own schema: the worker reaches them, and the platform admin's board, which reaches nothing else. CREATE
 * is needed because a queue makes a sequence at its first job.
 */
async function migrateQueue(client: pg.Client): Promise<void> {
  await client.query('create schema if not exists bullmq');
  await runQueueMigrations(client, 'bullmq');
  await client.query(`
    grant usage, create on schema bullmq to roadback_worker;
    grant usage on schema bullmq to roadback_board;
    grant select, insert, update, delete on all tables in schema bullmq to roadback_worker, roadback_board;
    grant execute on all functions in schema bullmq to roadback_worker, roadback_board;
    alter default privileges in schema bullmq grant select, insert, update, delete on tables to roadback_worker, roadback_board;
    alter default privileges in schema bullmq grant usage, select, update on sequences to roadback_worker, roadback_board;
    alter default privileges in schema bullmq grant execute on functions to roadback_worker, roadback_board;
    revoke all on all functions in schema bullmq from public;
  `);
  // Granted one by one: "all sequences" fails once the worker owns one of them.
  const { rows } = await client.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c
    where c.relkind = 'S' and c.relnamespace = 'bullmq'::regnamespace and pg_get_userbyid(c.relowner) = current_user`);
  for (const { name } of rows) await client.query(`grant usage, select, update on sequence ${name} to roadback_worker, roadback_board`);
}

async function inOneTransaction<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
