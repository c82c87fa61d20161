-- An object is noted before it goes into the store, and struck out with the row that names it: what stays is of a copy that was stopped
-- in between, and is swept out of the store a day later.
create table begun_object (
    territory_id uuid not null default territory(),
    id           uuid not null,
    begun_at     timestamptz not null,
    primary key (territory_id, id)
);
create index on begun_object (begun_at);

select wall('core.begun_object');

-- Where objects were begun before a moment; runs as the owner, and answers with territories alone.
create function territories_with_begun_objects(moment timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct b.territory_id from core.begun_object b where b.begun_at < moment;
end;
revoke execute on function territories_with_begun_objects(timestamptz) from public;
grant execute on function territories_with_begun_objects(timestamptz) to ${app};
