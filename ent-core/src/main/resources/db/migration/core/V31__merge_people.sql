-- Two records of one human made one: what was the other's is the kept one's, row by row, and can be given back for a month.
create table person_merge (
    territory_id uuid not null default territory(),
    id           uuid not null,
    kept_id      uuid not null,
    gone_id      uuid not null check (gone_id <> kept_id),
    merged_by    uuid not null,
    merged_at    timestamptz not null,
    undone_by    uuid,
    undone_at    timestamptz,
    primary key (territory_id, id),
    check ((undone_by is null) = (undone_at is null))
);
create index on person_merge (territory_id, merged_at);

-- A row that a merge changed, or took out of its table when "after" is null. Deleted when the merge can't be undone any more,
-- so that of who was merged nothing else is left.
create table merged_row (
    territory_id  uuid not null default territory(),
    merge_id      uuid not null,
    step          int not null,
    line          int not null,
    relation      text not null,
    person_column text not null,
    before        jsonb not null,
    after         jsonb,
    primary key (territory_id, merge_id, step, line),
    foreign key (territory_id, merge_id) references person_merge
);

-- Two people who look like one, and of whom somebody said that they are two.
create table distinct_people (
    territory_id uuid not null default territory(),
    one_id       uuid not null,
    other_id     uuid not null check (one_id < other_id),
    said_by      uuid not null,
    said_at      timestamptz not null,
    primary key (territory_id, one_id, other_id),
    foreign key (territory_id, one_id) references person on delete cascade,
    foreign key (territory_id, other_id) references person on delete cascade
);
create index on distinct_people (territory_id, other_id);

select wall('core.person_merge'), wall('core.merged_row'), wall('core.distinct_people');

-- Where a merge can't be undone any more and still remembers rows; runs as the owner, and answers with territories alone.
create function territories_with_old_merges(before timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct m.territory_id from core.person_merge m
    where m.merged_at < before
      and exists (select from core.merged_row r where r.territory_id = m.territory_id and r.merge_id = m.id);
end;
revoke execute on function territories_with_old_merges(timestamptz) from public;
grant execute on function territories_with_old_merges(timestamptz) to ${app};
