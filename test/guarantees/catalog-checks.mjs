import { sealedColumns } from '@roadback/sealing/columns';
import { plainNames } from '@roadback/sealing/plain';
import { wallOf } from '@roadback/sealing/seal-plain';

/**
 * What must hold in the migrated database, so that isolation cannot rot: used by `catalog.spec.ts` in every test run and by
 * `npm run prove -- catalog`. Each check finds offenders, and breaks the database in a way that it must notice.
 */

/** The roles that serve; none of them may pass a policy by. */
const runtime = `array['roadback_app', 'roadback_identity', 'roadback_worker', 'roadback_auditor', 'roadback_board']`;
const ours = `('clinical', 'directory', 'jobs', 'audit', 'app', 'keys')`;

/** Tables that hold rows of practices, wherever they live. */
const isTenantTable = `c.relkind in ('r', 'p') and n.nspname in ('clinical', 'directory', 'jobs', 'audit', 'keys') and (c.relname = 'practice' or exists (
  select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped))`;
const classes = 'pg_class c join pg_namespace n on n.oid = c.relnamespace';
/** The column that says whose a row is. */
const tenantKey = `case when c.relname = 'practice' then 'id' else 'practice_id' end`;
const columnAt = (table, number) => `(select a.attname from pg_attribute a where a.attrelid = ${table} and a.attnum = ${number})`;
const hasPracticeId = table => `exists (select from pg_attribute a where a.attrelid = ${table} and a.attname = 'practice_id')`;
/**
 * Sessions begin before a practice is chosen, and belong to an account; the queue's control tables are read over all practices.
 * Both hold ids alone.
 */
const isSignInSession = `(n.nspname = 'directory' and c.relname = 'session')`;
const isControlTable = `(n.nspname = 'jobs' or ${isSignInSession})`;

const sealedNames = sealedColumns.map(({ column }) => `clinical.${column}`);
const textArray = texts => `array[${texts.map(text => `'${text}'`).join(', ')}]::text[]`;

/** Lists the tenant tables with the column that says whose a row is. */
export const tenantTables = `select n.nspname as schema, c.relname as name, ${tenantKey} as key from ${classes} where ${isTenantTable} order by 1, 2`;

/** @type {{ id: string, promise: string, offenders: string, breaks: string[] }[]} */
export const catalogChecks = [
  {
    id: 'forced-policies',
    promise: 'forces row-level security on every tenant table',
    offenders: `select c.oid::regclass::text as offender from ${classes} where ${isTenantTable} and not (c.relrowsecurity and c.relforcerowsecurity)`,
    breaks: ['alter table clinical.task no force row level security'],
  },
  {
    id: 'no-loose-table',
    promise: 'has tenant tables alone in the clinical schema',
    offenders: `select c.oid::regclass::text as offender from ${classes} where n.nspname = 'clinical' and c.relkind in ('r', 'p') and not (${isTenantTable})`,
    breaks: ['create table clinical.loose (id uuid primary key)'],
  },
  {
    id: 'practice-required',
    promise: 'requires practice_id in every tenant table',
    offenders: `select c.oid::regclass::text as offender from ${classes} join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id'
      where ${isTenantTable} and not a.attnotnull and not ${isSignInSession}`,
    breaks: ['create table clinical.loose (practice_id uuid, id uuid)'],
  },
  {
    id: 'plain-roles',
    promise: 'gives no run-time role the rights of an owner, and none that passes policies by',
    offenders: `select r.rolname as offender from pg_roles r where r.rolname = any (${runtime}) and (r.rolsuper or r.rolbypassrls or r.rolcreaterole
      or r.rolcreatedb or r.rolreplication or exists (select from pg_auth_members m where m.member = r.oid)
      or exists (select from ${classes} where c.relowner = r.oid and n.nspname in ${ours}))`,
    breaks: ['alter role roadback_app bypassrls'],
  },
  {
    id: 'clinical-is-for-app',
    promise: 'lets only roadback_app near clinical tables',
    offenders: `select c.oid::regclass || ' ' || r as offender from ${classes} cross join unnest(array['roadback_identity', 'roadback_worker', 'roadback_auditor', 'roadback_board']) r
      where n.nspname = 'clinical' and c.relkind in ('r', 'p', 'v', 'm', 'f') and has_any_column_privilege(r, c.oid, 'select, insert, update')`,
    breaks: ['grant select on clinical.task to roadback_worker'],
  },
  {
    id: 'granted-has-policy',
    promise: 'has a policy for every command that is granted, and no other',
    offenders: `select c.oid::regclass || ' ' || p.cmd || ' ' || r.rolname as offender from ${classes}
      cross join (values ('SELECT', 'r'), ('INSERT', 'a'), ('UPDATE', 'w'), ('DELETE', 'd')) p(cmd, k)
      join pg_roles r on r.rolname = any (${runtime})
      where ${isTenantTable} and (has_table_privilege(r.oid, c.oid, p.cmd) or p.cmd <> 'DELETE' and has_any_column_privilege(r.oid, c.oid, case p.cmd when 'DELETE' then 'SELECT' else p.cmd end))
        <> exists (select from pg_policy q where q.polrelid = c.oid and q.polcmd = p.k::"char" and q.polroles = array[r.oid])`,
    breaks: ['drop policy task_read on clinical.task'],
  },
  {
    id: 'one-policy',
    promise: 'has one permissive policy per table, command and role',
    offenders: `select polrelid::regclass || ' ' || polcmd::text as offender from pg_policy group by polrelid, polcmd, polroles having count(*) > 1`,
    breaks: [
      `create policy more on clinical.task for select to roadback_app using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)`,
    ],
  },
  {
    id: 'none-restrictive',
    promise: 'has no restrictive policy, none for everybody and none for all commands',
    offenders: `select polrelid::regclass || ' ' || polname as offender from pg_policy where not polpermissive or polroles = '{0}' or polcmd = '*' or cardinality(polroles) > 1`,
    breaks: ['create policy more on clinical.task as restrictive for select to roadback_app using (true)'],
  },
  {
    id: 'policy-names-practice',
    promise: 'holds every policy of roadback_app to the practice in context, and stays shut without one',
    offenders: `select polrelid::regclass || ' ' || polname as offender from pg_policy
      where polroles = array['roadback_app'::regrole::oid] and (
        (polqual is not null and pg_get_expr(polqual, polrelid) !~ '= \\(NULLIF\\(current_setting\\(''app.practice_id''')
        or (polwithcheck is not null and pg_get_expr(polwithcheck, polrelid) !~ '= \\(NULLIF\\(current_setting\\(''app.practice_id'''))`,
    breaks: ['alter policy task_read on clinical.task using (true)'],
  },
  {
    id: 'who-writes-acts',
    promise: 'compares whoever writes with the couples in which they act, not with those that they may read or have opened',
    offenders: `select polrelid::regclass || ' ' || polname as offender from pg_policy where polcmd <> 'r'
      and concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) ~ '''app.(opened_)?couples'''`,
    breaks: [
      `alter policy submission_send on clinical.submission with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
         and strpos(current_setting('app.couples', true), couple_id::text) > 0)`,
    ],
  },
  {
    id: 'who-shares-acts',
    promise: 'lets nobody write to what a couple shares who only looks on',
    offenders: `select distinct polrelid::regclass || ' ' || polname as offender
      from pg_policy, unnest(array[pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)]) as condition
      where polcmd <> 'r' and condition like '%''app.sharing_couples''%' and condition not like '%''app.acting_couples''%'`,
    breaks: [
      `alter policy opening_add on clinical.opening with check (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid
         and strpos(current_setting('app.sharing_couples', true), couple_id::text) > 0)`,
    ],
  },
  {
    id: 'policy-without-subquery',
    promise: 'asks nothing but columns and the context in a policy',
    offenders: `select polrelid::regclass || ' ' || polname as offender from pg_policy where pg_get_expr(polqual, polrelid) ~* 'select' or pg_get_expr(polwithcheck, polrelid) ~* 'select'`,
    breaks: ['alter policy task_read on clinical.task using (exists (select from clinical.couple))'],
  },
  {
    id: 'policy-without-own-function',
    promise: 'calls no function of ours in a policy, for it could read a table',
    offenders: `select p.polrelid::regclass || ' ' || p.polname as offender from pg_depend d join pg_policy p on p.oid = d.objid
      where d.classid = 'pg_policy'::regclass and d.refclassid = 'pg_proc'::regclass`,
    breaks: [
      `create function clinical.f() returns boolean language sql stable as 'select true'`,
      'alter policy task_read on clinical.task using (clinical.f())',
    ],
  },
  {
    id: 'keys-led-by-practice',
    promise: 'leads every primary and unique key of a tenant table by practice_id',
    offenders: `select i.indexrelid::regclass::text as offender from pg_index i join ${classes} on c.oid = i.indrelid
      where ${isTenantTable} and not ${isControlTable} and i.indisunique and ${columnAt('c.oid', 'i.indkey[0]')} <> ${tenantKey}`,
    breaks: ['create unique index loose on clinical.task (id)'],
  },
  {
    id: 'references-led-by-practice',
    promise: 'carries practice_id first in every reference between tenant tables',
    offenders: `select k.conname as offender from pg_constraint k join ${classes} on c.oid = k.conrelid
      where k.contype = 'f' and ${isTenantTable} and not ${isControlTable} and ${hasPracticeId('k.confrelid')}
        and (${columnAt('k.conrelid', 'k.conkey[1]')} <> 'practice_id' or ${columnAt('k.confrelid', 'k.confkey[1]')} <> 'practice_id')`,
    breaks: [
      'alter table clinical.couple add constraint loose_key unique (id, practice_id)',
      'alter table clinical.task add constraint loose foreign key (couple_id, practice_id) references clinical.couple (id, practice_id)',
    ],
  },
  {
    id: 'no-set-null',
    promise: 'never sets a reference to null and never cascades an update',
    offenders: `select conname as offender from pg_constraint where contype = 'f' and (confdeltype in ('n', 'd') or confupdtype in ('n', 'd', 'c'))`,
    breaks: [
      'alter table clinical.task add constraint loose foreign key (practice_id, couple_id) references clinical.couple (practice_id, id) on delete set null',
    ],
  },
  {
    id: 'shared-points-nowhere',
    promise: 'never points from a shared table to a tenant table',
    offenders: `select k.conname as offender from pg_constraint k join ${classes} on c.oid = k.conrelid
      where k.contype = 'f' and not (${isTenantTable}) and ${hasPracticeId('k.confrelid')}`,
    breaks: [
      'create table directory.loose (p uuid, couple uuid, constraint loose foreign key (p, couple) references clinical.couple (practice_id, id))',
    ],
  },
  {
    id: 'no-trigger',
    promise: 'has no trigger and no rule',
    offenders: `select tgrelid::regclass || ' ' || tgname as offender from pg_trigger t join ${classes} on c.oid = t.tgrelid where not tgisinternal and n.nspname in ${ours}
      union all select ev_class::regclass || ' ' || rulename from pg_rewrite where rulename <> '_RETURN' and ev_class >= 16384`,
    breaks: [
      `create function clinical.f() returns trigger language plpgsql as 'begin return new; end'`,
      'create trigger t before update on clinical.task for each row execute function clinical.f()',
    ],
  },
  {
    id: 'no-uncovered-grant',
    promise: 'grants nothing that policies do not cover',
    offenders: `select c.oid::regclass || ' ' || p as offender from ${classes} cross join unnest(array['TRUNCATE', 'TRIGGER', 'REFERENCES', 'MAINTAIN']) p
      cross join unnest(${runtime}) r where ${isTenantTable} and (p <> 'MAINTAIN' or current_setting('server_version_num')::int >= 170000)
        and exists (select from aclexplode(c.relacl) g where g.grantee = r::regrole and g.privilege_type = p)`,
    breaks: ['grant truncate on clinical.task to roadback_app'],
  },
  {
    id: 'nothing-to-public',
    promise: 'grants nothing to everybody',
    offenders: `select c.oid::regclass::text as offender from ${classes}, aclexplode(c.relacl) g where g.grantee = 0 and n.nspname in ('clinical', 'directory', 'jobs', 'audit', 'app', 'keys', 'bullmq')
      union all select n.nspname from pg_namespace n, aclexplode(n.nspacl) g where g.grantee = 0 and n.nspname in ('clinical', 'directory', 'jobs', 'audit', 'app', 'keys', 'bullmq')
      union all select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ${ours} and has_function_privilege('public', p.oid, 'execute')`,
    breaks: ['grant select on clinical.task to public'],
  },
  {
    id: 'definer-pinned',
    promise: 'pins its definer functions to a search path and keeps them from everybody',
    offenders: `select p.oid::regprocedure::text as offender from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ${ours} and p.prosecdef
      and (has_function_privilege('public', p.oid, 'execute') or not exists (select from unnest(coalesce(p.proconfig, '{}')) x where x like 'search_path=%'))`,
    breaks: ['alter function app.set_ctx(uuid, uuid, text, uuid[], timestamptz, boolean) reset search_path'],
  },
  {
    id: 'context-by-set-local',
    promise: 'sets the context by `set local` alone, which reaches every node',
    offenders: `select p.oid::regprocedure::text as offender from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ${ours} and p.prosrc ~* 'set_config'`,
    breaks: [`create function app.loose() returns text language sql as $$ select set_config('app.practice_id', '', true) $$`],
  },
  {
    id: 'index-led-by-practice',
    promise: 'has an index led by practice_id on every tenant table',
    offenders: `select c.oid::regclass::text as offender from ${classes} where ${isTenantTable} and not ${isControlTable}
      and not exists (select from pg_index i where i.indrelid = c.oid and ${columnAt('c.oid', 'i.indkey[0]')} = ${tenantKey})`,
    breaks: ['create table clinical.loose (practice_id uuid not null, id uuid)'],
  },
  {
    id: 'views-as-caller',
    promise: 'has no view that reads as its owner',
    offenders: `select c.oid::regclass::text as offender from ${classes} where c.relkind = 'v' and n.nspname in ${ours}
      and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)`,
    breaks: ['create view clinical.loose as select * from clinical.task'],
  },
  {
    id: 'no-copy-of-rows',
    promise: 'keeps no materialized view and no foreign table, which policies do not reach',
    offenders: `select c.oid::regclass::text as offender from ${classes} where c.relkind in ('m', 'f') and n.nspname in ${ours}`,
    breaks: ['create materialized view clinical.loose as select * from clinical.task'],
  },
  {
    id: 'no-leakproof',
    promise: 'has no function of ours marked leakproof',
    offenders: `select p.oid::regprocedure::text as offender from pg_proc p where p.proleakproof and p.oid >= 16384`,
    breaks: [`create function clinical.f(text) returns boolean language sql immutable leakproof as 'select true'`],
  },
  {
    id: 'no-publication',
    promise: 'publishes no table',
    offenders: `select pubname as offender from pg_publication`,
    breaks: ['create publication loose for table clinical.task'],
  },
  {
    id: 'every-word-decided',
    promise: 'seals every text or says why it stays plain',
    offenders: `select n.nspname || '.' || c.relname || '.' || a.attname as offender from ${classes}
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname in ('clinical', 'directory', 'jobs') and c.relkind in ('r', 'p')
        and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'varchar'::regtype, 'json'::regtype, 'jsonb'::regtype, 'xml'::regtype)
        and n.nspname || '.' || c.relname || '.' || a.attname <> all (${textArray([...plainNames, ...sealedNames])})`,
    breaks: ['alter table clinical.task add column remark text'],
  },
  {
    id: 'nothing-decided-that-is-not-there',
    promise: 'has every column that is said to be sealed or plain',
    offenders: `select name as offender from unnest(${textArray([...plainNames, ...sealedNames])}) name
      where not exists (select from ${classes} join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
        where n.nspname || '.' || c.relname || '.' || a.attname = name)
      union all select name from unnest(${textArray(sealedNames)}) name where name = any (${textArray(plainNames)})`,
    breaks: ['alter table clinical.check_in drop column note'],
  },
  {
    id: 'sealed-has-wall',
    promise: 'takes nothing plain in a sealed column',
    offenders: `select t.tab || '.' || t.col as offender from unnest(${textArray(sealedColumns.map(each => each.table))}, ${textArray(
      sealedColumns.map(each => each.name),
    )}, ${textArray(sealedColumns.map(wallOf))}) t (tab, col, wall)
      where not exists (select from pg_constraint k where k.conrelid = to_regclass('clinical.' || t.tab) and k.conname = t.wall and k.convalidated
        and pg_get_constraintdef(k.oid) = format('CHECK ((%s ~~ ''rb1.%%''::text))', quote_ident(t.col)))`,
    breaks: ['alter table clinical.check_in drop constraint check_in_note_sealed'],
  },
  {
    id: 'keys-stay-wrapped',
    promise: 'lets nobody that serves change, delete or leaf through keys',
    offenders: `select c.oid::regclass || ' ' || r || ' ' || p as offender from ${classes} cross join unnest(${runtime}) r
      cross join unnest(array['SELECT', 'UPDATE', 'DELETE']) p
      where n.nspname = 'keys' and c.relkind = 'r' and (has_table_privilege(r, c.oid, p) or p <> 'DELETE' and has_any_column_privilege(r, c.oid, case p when 'DELETE' then 'SELECT' else p end))
        and (c.relname, r, p) not in (('master', 'roadback_app', 'SELECT'), ('data_key', 'roadback_app', 'SELECT'))
      union all select 'keys.destroy_practice' where has_function_privilege('roadback_app', 'keys.destroy_practice(uuid)', 'execute')`,
    breaks: ['grant update (wrapped) on keys.data_key to roadback_app'],
  },
  {
    id: 'no-identity-column',
    promise: 'counts no row of a practice by a sequence',
    offenders: `select c.oid::regclass || '.' || a.attname as offender from ${classes} join pg_attribute a on a.attrelid = c.oid
      where ${isTenantTable} and (a.attidentity <> '' or exists (select from pg_attrdef d where d.adrelid = c.oid and d.adnum = a.attnum and pg_get_expr(d.adbin, d.adrelid) like 'nextval%'))`,
    breaks: ['alter table clinical.task add column loose bigint generated always as identity'],
  },
];

/** @returns {Promise<string[]>} what breaks the promise now */
export async function offendersOf(db, check) {
  const { rows } = await db.query(check.offenders);
  return rows.map(row => row.offender);
}

/** What the check finds in a database that breaks its promise; the break is rolled back. Needs a superuser. */
export async function offendersOnceBroken(db, check) {
  await db.query('begin');
  try {
    for (const sql of check.breaks) await db.query(sql);
    return await offendersOf(db, check);
  } finally {
    await db.query('rollback');
  }
}
