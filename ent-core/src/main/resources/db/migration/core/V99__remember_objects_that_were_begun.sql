-- An object is noted before it goes into the store, and struck out with the row that names it: what stays is of a copy that was stopped
-- in between, and is swept out of the store a day later. The moment is the database's, which all copies have in common.
create table begun_object (
    territory_id uuid not null default territory(),
    id           uuid not null,
    begun_at     timestamptz not null default now(),
    primary key (territory_id, id)
);
create index on begun_object (begun_at);

select wall('core.begun_object');

-- Where objects were begun more than a day ago; runs as the owner, and answers with territories alone.
create function territories_with_begun_objects() returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct b.territory_id from core.begun_object b where b.begun_at < now() - interval '1 day';
end;
revoke execute on function territories_with_begun_objects() from public;
grant execute on function territories_with_begun_objects() to ${app};
