-- Functions of the owner are called by migrations and triggers; the application calls those that it is granted by name. Those
-- still to be made, in any schema, are closed as well.
alter default privileges revoke execute on functions from public;
revoke execute on all functions in schema core from public;
grant execute on function territory() to ${app};

-- A version is never used twice, not even when the database is put back to an earlier state: it is a moment, in microseconds.
create function version_after(before bigint) returns bigint
    language sql volatile
    return greatest(before + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint);

-- A row that moves to another territory is a change of both. Territories are taken in order, so that two changes never wait
-- for each other.
create or replace function facts_changed() returns trigger
    language plpgsql security definer
    set search_path = core
as $$
declare
    concerned uuid[];
begin
    if tg_op = 'UPDATE' then
        concerned := array(select b.territory_id from before b union select c.territory_id from changed c);
    else
        concerned := array(select distinct c.territory_id from changed c);
    end if;
    insert into core.fact_version as f (territory_id, kind, version)
    select t.id, tg_argv[0], core.version_after(0) from unnest(concerned) as t (id) order by t.id
    on conflict (territory_id, kind) do update set version = core.version_after(f.version);
    return null;
end $$;

create or replace function territory_changed() returns trigger
    language plpgsql security definer
    set search_path = core
as $$
begin
    insert into core.fact_version as f (territory_id, kind, version) values (new.id, 'territory', core.version_after(0))
    on conflict (territory_id, kind) do update set version = core.version_after(f.version);
    return null;
end $$;

-- Always: also for rows that are restored or replicated with triggers off.
create or replace function watch(watched regclass, kind text) returns void
    language plpgsql as $$
declare
    named text;
begin
    execute format('create trigger facts_added after insert on %s referencing new table as changed for each statement execute function core.facts_changed(%L)', watched, kind);
    execute format('create trigger facts_changed after update on %s referencing old table as before new table as changed for each statement execute function core.facts_changed(%L)', watched, kind);
    execute format('create trigger facts_removed after delete on %s referencing old table as changed for each statement execute function core.facts_changed(%L)', watched, kind);
    foreach named in array array['facts_added', 'facts_changed', 'facts_removed'] loop
        execute format('alter table %s enable always trigger %I', watched, named);
    end loop;
end $$;

alter table territory enable always trigger facts_changed;

-- The tables watched so far, of whatever module, are watched anew.
do $$
declare
    watching record;
begin
    for watching in
        select t.tgrelid::regclass as watched, split_part(encode(t.tgargs, 'escape'), '\000', 1) as kind
        from pg_trigger t
        where t.tgname = 'facts_added' and t.tgfoid = 'core.facts_changed'::regproc
    loop
        execute format('drop trigger facts_added on %s', watching.watched);
        execute format('drop trigger facts_changed on %s', watching.watched);
        execute format('drop trigger facts_removed on %s', watching.watched);
        perform core.watch(watching.watched, watching.kind);
    end loop;
end $$;
