-- The archive of what is kept about a person, which they asked for: one at a time, its content in the object store under its
-- id, for some days. The children are those whose data it holds.
create table data_export (
    territory_id uuid not null default territory(),
    person_id    uuid not null,
    id           uuid not null,
    state        text not null check (state in ('UNDER_WAY', 'READY', 'FAILED')),
    site         text not null,
    asked_at     timestamptz not null,
    parts        int not null check (parts > 0),
    done         int not null default 0 check (done between 0 and parts),
    tries        int not null default 0 check (tries >= 0),
    taken_until  timestamptz,
    children     uuid[] not null default '{}',
    size         bigint check (size > 0),
    expires_at   timestamptz,
    primary key (territory_id, person_id),
    unique (territory_id, id),
    check ((state = 'READY') = (size is not null)),
    check ((state = 'UNDER_WAY') = (expires_at is null)),
    foreign key (territory_id, person_id) references person
);
create index on data_export (expires_at);
select wall('core.data_export');

-- Where an archive is to be made or removed; runs as the owner, and answers with territories alone.
create function territories_with_data_exports(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct e.territory_id from core.data_export e
    where e.expires_at <= at or (e.state = 'UNDER_WAY' and coalesce(e.taken_until, '-infinity') <= at);
end;
revoke execute on function territories_with_data_exports(timestamptz) from public;
grant execute on function territories_with_data_exports(timestamptz) to ${app};
