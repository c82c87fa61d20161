-- The decision of a court that bars a guardian from a child, and the paper it stands on. While one isn't lifted, the guardianship
-- is restricted. An end that has passed lifts nothing by itself: a person confirms it.
create table guardian_bar (
    territory_id uuid not null default territory(),
    id           uuid not null,
    child_id     uuid not null,
    guardian_id  uuid not null,
    kind         text not null check (kind in ('JUDGMENT', 'ORDER')),
    decided_on   date not null,
    ends_on      date check (ends_on >= decided_on),
    file_id      uuid,
    barred_by    uuid not null,
    barred_at    timestamptz not null,
    end_told_at  timestamptz,
    lifted_by    uuid,
    lifted_at    timestamptz,
    lift_reason  text not null default '',
    primary key (territory_id, id),
    check ((lifted_at is null) = (lifted_by is null)),
    check ((lifted_at is null) = (lift_reason = '')),
    check (lifted_at is null or file_id is null),
    foreign key (territory_id, child_id) references pupil on delete cascade,
    foreign key (territory_id, guardian_id) references person on delete cascade
);
create unique index guardian_bar_in_force on guardian_bar (territory_id, child_id, guardian_id) where lifted_at is null;
create index on guardian_bar (territory_id, guardian_id);
create index on guardian_bar (ends_on) where lifted_at is null and end_told_at is null;
select wall('core.guardian_bar');

-- Where a bar has passed its end and nobody has been told; runs as the owner, and answers with territories alone.
create function territories_with_ended_bars(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct b.territory_id
    from core.guardian_bar b
    join core.territory t on t.id = b.territory_id
    where b.lifted_at is null and b.end_told_at is null and b.ends_on < (at at time zone t.time_zone)::date;
end;
revoke execute on function territories_with_ended_bars(timestamptz) from public;
grant execute on function territories_with_ended_bars(timestamptz) to ${app};
