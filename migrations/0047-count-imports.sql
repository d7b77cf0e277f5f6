-- A file may bring in more clients than the whole database held. Until Postgres has counted anew, its planner takes a practice for a handful of
-- people and compares each with each: a list of 5,000 clients took 18 seconds instead of 30 milliseconds, and was cut off after five. So whoever
-- brings many in has their tables counted in the same transaction, by the rule of autovacuum, which comes to it a minute later: where a tenth
-- has changed. Where somebody holds a table for longer, its counting is left to them: an import fails for nothing of this.
create function app.count_clients(p_added integer) returns void
language plpgsql
security definer
set search_path = ''
set lock_timeout = '2s'
as $$
declare
  tab regclass;
begin
  foreach tab in array array['directory.membership', 'clinical.client', 'clinical.client_contact']::regclass[] loop
    if (select c.reltuples from pg_catalog.pg_class c where c.oid = tab) < p_added * 10.0 then
      begin
        execute pg_catalog.format('analyze %s', tab);
      exception when lock_not_available then null;
      end;
    end if;
  end loop;
end
$$;
revoke all on function app.count_clients(integer) from public;
grant execute on function app.count_clients(integer) to roadback_app;
