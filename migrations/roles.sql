-- The database roles, made once per cluster by a superuser before the first migration. Passwords are set apart from here.
--   roadback_owner     owns everything and migrates; BYPASSRLS, because back-fills and new foreign keys fail under FORCE; never used at run time
--   roadback_app       serves requests and does the jobs' work inside one practice; owns nothing
--   roadback_identity  sign-in and onboarding: the directory alone, no grant on clinical tables
--   roadback_worker    drains the outbox and sweeps wake-ups over all practices; no grant on clinical tables
--   roadback_auditor   reads the audit trail of all practices to verify and export it, and nothing else; never used while serving
--   roadback_board     the platform admin's look at the queues: their own schema and nothing else
-- Roles never inherit from each other, so each policy names the one role that it is for.
do $$
begin
  if not exists (select from pg_roles where rolname = 'roadback_owner') then
    create role roadback_owner login nosuperuser noinherit bypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'roadback_app') then
    create role roadback_app login nosuperuser noinherit nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'roadback_identity') then
    create role roadback_identity login nosuperuser noinherit nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'roadback_worker') then
    create role roadback_worker login nosuperuser noinherit nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'roadback_auditor') then
    create role roadback_auditor login nosuperuser noinherit nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'roadback_board') then
    create role roadback_board login nosuperuser noinherit nobypassrls;
  end if;
end $$;
-- A statement, a lock or a forgotten transaction is cut before it can starve the others.
alter role roadback_app set statement_timeout = '5s';
alter role roadback_app set lock_timeout = '2s';
alter role roadback_app set idle_in_transaction_session_timeout = '15s';
alter role roadback_identity set statement_timeout = '5s';
alter role roadback_identity set lock_timeout = '2s';
alter role roadback_identity set idle_in_transaction_session_timeout = '15s';
alter role roadback_board set statement_timeout = '5s';
alter role roadback_board set lock_timeout = '2s';
alter role roadback_board set idle_in_transaction_session_timeout = '15s';
-- A harmless placeholder today; on a cluster it carries the context to the shards.
alter role roadback_app set citus.propagate_set_commands = 'local';
