import { connectedAs } from '../support/product.js';

/** Checks over the freshly migrated database (R-free promises: isolation itself). Each query finds what must not be there. */
const db = connectedAs('owner');
const runtimeRoles = ['roadback_app', 'roadback_identity', 'roadback_worker'];

/** Tables that hold a practice's rows, wherever they live. */
const tenantTable = `c.relkind in ('r', 'p') and n.nspname in ('clinical', 'directory', 'jobs') and (c.relname = 'practice' or exists (
  select from pg_attribute a where a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped))`;
const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace`;
const keyOf = "case when c.relname = 'practice' then 'id' else 'practice_id' end";

const checks: [promise: string, offenders: string][] = [
  [
    'forces row-level security on every tenant table',
    `select c.oid::regclass::text as offender from ${tables} where ${tenantTable} and not (c.relrowsecurity and c.relforcerowsecurity)`,
  ],
  [
    'has tenant tables alone in the clinical schema',
    `select c.oid::regclass::text as offender from ${tables} where n.nspname = 'clinical' and c.relkind in ('r', 'p') and not (${tenantTable})`,
  ],
  [
    'requires practice_id everywhere',
    `select c.oid::regclass::text as offender from ${tables} join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id' where ${tenantTable} and not a.attnotnull and c.relname <> 'session'`,
  ],
  [
    'gives no run-time role the rights of an owner, and none that passes policies by',
    `select r.rolname as offender from pg_roles r where r.rolname = any ($1) and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
       or exists (select from pg_auth_members m where m.member = r.oid)
       or exists (select from ${tables} where c.relowner = r.oid and n.nspname in ('clinical', 'directory', 'jobs', 'app')))`,
  ],
  [
    'lets only roadback_app near clinical tables',
    `select c.oid::regclass || ' ' || r as offender from ${tables} cross join unnest(array['roadback_identity', 'roadback_worker']) r
      where n.nspname = 'clinical' and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(r, c.oid, 'select, insert, update, delete')`,
  ],
  [
    'has a policy for every command that is granted, and no other',
    `select c.oid::regclass || ' ' || p.cmd || ' ' || r.rolname as offender from ${tables}
      cross join (values ('SELECT', 'r'), ('INSERT', 'a'), ('UPDATE', 'w'), ('DELETE', 'd')) p(cmd, k)
      join pg_roles r on r.rolname = any ($1)
      where ${tenantTable} and (has_table_privilege(r.oid, c.oid, p.cmd) or p.cmd = 'UPDATE' and has_any_column_privilege(r.oid, c.oid, 'UPDATE'))
        <> exists (select from pg_policy q where q.polrelid = c.oid and q.polcmd = p.k::"char" and q.polroles = array[r.oid])`,
  ],
  [
    'has one permissive policy per table, command and role',
    `select polrelid::regclass || ' ' || polcmd::text as offender from pg_policy group by polrelid, polcmd, polroles having count(*) > 1`,
  ],
  [
    'has no restrictive policy and none for everybody',
    `select polrelid::regclass || ' ' || polname as offender from pg_policy where not polpermissive or polroles = '{0}' or polcmd = '*' or cardinality(polroles) > 1`,
  ],
  [
    'holds every policy of roadback_app to the practice in context',
    `select polrelid::regclass || ' ' || polname as offender from pg_policy
      where polroles = array['roadback_app'::regrole::oid] and (
        (polqual is not null and pg_get_expr(polqual, polrelid) !~ 'NULLIF\\(current_setting\\(''app.practice_id''')
        or (polwithcheck is not null and pg_get_expr(polwithcheck, polrelid) !~ 'NULLIF\\(current_setting\\(''app.practice_id'''))`,
  ],
  [
    'asks nothing but columns and the context in a policy',
    `select polrelid::regclass || ' ' || polname as offender from pg_policy where pg_get_expr(polqual, polrelid) ~* 'select' or pg_get_expr(polwithcheck, polrelid) ~* 'select'`,
  ],
  [
    'leads every primary and unique key of a tenant table by practice_id',
    `select i.indexrelid::regclass::text as offender from pg_index i join ${tables} on c.oid = i.indrelid
      where ${tenantTable} and i.indisunique and n.nspname <> 'jobs' and c.relname <> 'session'
        and (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) <> ${keyOf}`,
  ],
  [
    'carries practice_id in every reference between tenant tables',
    `select k.conname as offender from pg_constraint k join pg_namespace kn on kn.oid = k.connamespace
      where k.contype = 'f' and kn.nspname = 'clinical'
        and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'practice_id')
        and ((select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1]) <> 'practice_id'
          or (select a.attname from pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1]) <> 'practice_id')`,
  ],
  [
    'never sets a reference to null and never cascades an update',
    `select conname as offender from pg_constraint where contype = 'f' and (confdeltype in ('n', 'd') or confupdtype in ('n', 'd', 'c'))`,
  ],
  [
    'never points from a shared table to a tenant table',
    `select k.conname as offender from pg_constraint k join ${tables} on c.oid = k.conrelid
      where k.contype = 'f' and not (${tenantTable}) and exists (select from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'practice_id')`,
  ],
  [
    'has no trigger and no rule',
    `select tgrelid::regclass || ' ' || tgname as offender from pg_trigger t join ${tables} on c.oid = t.tgrelid where not tgisinternal and n.nspname in ('clinical', 'directory', 'jobs') union all select ev_class::regclass || ' ' || rulename from pg_rewrite where rulename <> '_RETURN' and ev_class >= 16384`,
  ],
  [
    'grants nothing that policies do not cover',
    `select c.oid::regclass || ' ' || p as offender from ${tables} cross join unnest(array['TRUNCATE', 'TRIGGER', 'REFERENCES']) p cross join unnest($1::text[]) r where ${tenantTable} and has_table_privilege(r, c.oid, p)`,
  ],
  [
    'grants nothing to everybody',
    `select c.oid::regclass::text as offender from ${tables}, aclexplode(c.relacl) g where g.grantee = 0 and n.nspname in ('clinical', 'directory', 'jobs', 'app', 'bullmq')`,
  ],
  [
    'pins its definer functions and keeps them from everybody',
    `select p.oid::regprocedure::text as offender from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('app', 'clinical', 'directory', 'jobs') and p.prosecdef and (has_function_privilege('public', p.oid, 'execute') or not exists (select from unnest(coalesce(p.proconfig, '{}')) x where x like 'search_path=%'))`,
  ],
  [
    'has an index led by practice_id on every tenant table',
    `select c.oid::regclass::text as offender from ${tables} where ${tenantTable} and n.nspname <> 'jobs' and not exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and a.attname = ${keyOf})`,
  ],
];

describe('the migrated database', () => {
  it.each(checks)('%s', async (_, offenders) => {
    const { rows } = await db.query<{ offender: string }>(offenders, offenders.includes('$1') ? [runtimeRoles] : []);
    expect(rows.map(row => row.offender)).toEqual([]);
  });

  it('has tenant tables to check at all', async () => {
    const { rows } = await db.query<{ name: string }>(`select c.relname as name from ${tables} where ${tenantTable}`);
    expect(rows.length).toBeGreaterThanOrEqual(20);
  });
});

/** Each promise above is tried on a table that breaks it, so that a check which finds nothing cannot be one that looks at nothing. */
describe('the checks fire', () => {
  const breaks: [promise: string, sql: string][] = [
    ['forces row-level security on every tenant table', 'alter table clinical.task no force row level security'],
    ['has tenant tables alone in the clinical schema', 'create table clinical.loose (id uuid primary key)'],
    ['lets only roadback_app near clinical tables', 'grant select on clinical.task to roadback_worker'],
    ['has a policy for every command that is granted, and no other', 'drop policy task_read on clinical.task'],
    [
      'has one permissive policy per table, command and role',
      "create policy more on clinical.task for select to roadback_app using (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid)",
    ],
    [
      'has no restrictive policy and none for everybody',
      'create policy more on clinical.task as restrictive for select to roadback_app using (true)',
    ],
    ['holds every policy of roadback_app to the practice in context', 'alter policy task_read on clinical.task using (true)'],
    [
      'asks nothing but columns and the context in a policy',
      'alter policy task_read on clinical.task using (exists (select from clinical.couple))',
    ],
    ['leads every primary and unique key of a tenant table by practice_id', 'create unique index loose on clinical.task (id)'],
    [
      'carries practice_id in every reference between tenant tables',
      'alter table clinical.task add constraint loose foreign key (couple_id, practice_id) references clinical.couple (id, practice_id)',
    ],
    [
      'has no trigger and no rule',
      "create function clinical.f() returns trigger language plpgsql as 'begin return new; end'; create trigger t before update on clinical.task for each row execute function clinical.f()",
    ],
    ['grants nothing that policies do not cover', 'grant truncate on clinical.task to roadback_app'],
    ['grants nothing to everybody', 'grant select on clinical.task to public'],
    ['pins its definer functions and keeps them from everybody', 'alter function app.set_ctx(uuid, uuid, text, uuid[]) reset search_path'],
  ];
  it.each(breaks)('%s', async (promise, sql) => {
    await db.query('begin');
    try {
      await db.query(
        promise.startsWith('carries') ? 'alter table clinical.couple add constraint loose_key unique (id, practice_id)' : 'select 1',
      );
      await db.query(sql);
      const offenders = checks.find(([name]) => name === promise)![1];
      const { rowCount } = await db.query(offenders, offenders.includes('$1') ? [runtimeRoles] : []);
      expect(rowCount).toBeGreaterThan(0);
    } finally {
      await db.query('rollback');
    }
  });
});
