-- A row that is inserted without its territory lies in the one that the connection was told. Tables enclosed from now on
-- are born so; default_territory() catches up on the tables that a schema already has.
create or replace function wall(enclosed regclass) returns void
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', enclosed);
    execute format('create policy territory on %s using (territory_id = core.territory()) with check (territory_id = core.territory())', enclosed);
    execute format('grant select, insert, update, delete on %s to ${app}', enclosed);
    execute format('alter table %s alter column territory_id set default core.territory()', enclosed);
end $$;

create function default_territory(of_schema regnamespace) returns void
    language plpgsql as $$
declare
    enclosed regclass;
begin
    for enclosed in
        select c.oid from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'territory_id'
        where c.relnamespace = of_schema and c.relrowsecurity and c.relkind in ('r', 'p')
    loop
        execute format('alter table %s alter column territory_id set default core.territory()', enclosed);
    end loop;
end $$;

select default_territory('${schema}');
