-- What the school decided of a pupil's next year, in the words of its file; empty once that year has begun.
alter table pupil add column next_step text not null default '';

-- A school's passage to another year: previewed, applied, carried out from that year's first day on, or undone. Until then it
-- is a plan, and nothing of the running year is touched.
create table year_change (
    territory_id uuid not null default territory(),
    id           uuid not null,
    version      int not null default 0,
    school_id    uuid not null,
    year_id      uuid not null,
    state        text not null check (state in ('PREVIEWED', 'APPLIED', 'CARRIED_OUT', 'UNDONE')),
    created_by   uuid not null,
    created_at   timestamptz not null,
    applied_by   uuid,
    applied_at   timestamptz,
    -- since when its classes are open and its pupils move
    begun_at     timestamptz,
    done_at      timestamptz,
    undone_at    timestamptz,
    primary key (territory_id, id),
    foreign key (territory_id, school_id) references school,
    foreign key (territory_id, year_id) references school_year,
    check (state not in ('APPLIED', 'CARRIED_OUT') or num_nonnulls(applied_by, applied_at) = 2)
);
create unique index on year_change (territory_id, school_id) where state in ('PREVIEWED', 'APPLIED');
create index on year_change (territory_id, school_id, created_at);
create index on year_change (year_id) where state = 'APPLIED';

-- A class of the year to come, under the id that it gets; or the one that was there already under its name.
create table year_change_class (
    territory_id  uuid not null default territory(),
    change_id     uuid not null,
    id            uuid not null,
    name          text not null check (length(name) between 1 and 80),
    levels        text[] not null,
    opened_id     uuid,
    -- whether the change opened it; one that was there already stays open when the change is undone
    made          boolean not null default false,
    primary key (territory_id, change_id, id),
    unique (territory_id, change_id, name),
    foreign key (territory_id, change_id) references year_change on delete cascade
);

create table year_change_teacher (
    territory_id uuid not null default territory(),
    change_id    uuid not null,
    class_id     uuid not null,
    person_id    uuid not null,
    grant_id     uuid not null,
    primary key (territory_id, change_id, class_id, person_id),
    foreign key (territory_id, change_id, class_id) references year_change_class on delete cascade,
    foreign key (territory_id, person_id) references person on delete cascade
);

-- What becomes of a pupil, from which class and level, and why; and once it is done, what came of it and in which version.
create table year_change_pupil (
    territory_id  uuid not null default territory(),
    change_id     uuid not null,
    child_id      uuid not null,
    from_class_id uuid not null,
    level         text not null,
    next_step     text not null,
    step          text not null check (step in ('UP', 'STAYS', 'JUMPS', 'LEAVES', 'UNDECIDED')),
    origin        text not null check (origin in ('DECISION', 'LEVEL', 'HAND')),
    oddity        text check (oddity in ('LEVEL_UNKNOWN', 'LEVEL_NOT_TAUGHT', 'NO_CLASS', 'DECISION_UNREAD')),
    next_level    text,
    class_id      uuid,
    outcome       text check (outcome in ('MOVED', 'LEFT', 'KEPT')),
    moved_version int,
    primary key (territory_id, change_id, child_id),
    foreign key (territory_id, change_id) references year_change on delete cascade,
    foreign key (territory_id, change_id, class_id) references year_change_class,
    foreign key (territory_id, child_id) references pupil on delete cascade,
    check ((class_id is null) = (step in ('LEAVES', 'UNDECIDED')))
);
create index on year_change_pupil (territory_id, child_id);
create index on year_change_pupil (territory_id, change_id, from_class_id);
create index on year_change_pupil (territory_id, change_id, class_id);

-- A teacher's right to a class of the year that is over, which got an end by the change, and the end it had before.
create table year_change_right (
    territory_id uuid not null default territory(),
    change_id    uuid not null,
    grant_id     uuid not null,
    ended_before timestamptz,
    primary key (territory_id, change_id, grant_id),
    foreign key (territory_id, change_id) references year_change on delete cascade
);

select wall('core.year_change'), wall('core.year_change_class'), wall('core.year_change_teacher'),
       wall('core.year_change_pupil'), wall('core.year_change_right');

-- Where an applied change waits to be carried out and its year has begun; runs as the owner, and answers with territories alone.
create function territories_with_year_changes(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct c.territory_id
    from core.year_change c
    join core.territory t on t.id = c.territory_id
    join core.school_year y on y.territory_id = c.territory_id and y.id = c.year_id
    where c.state = 'APPLIED' and y.starts_on <= (at at time zone t.time_zone)::date;
end;
revoke execute on function territories_with_year_changes(timestamptz) from public;
grant execute on function territories_with_year_changes(timestamptz) to ${app};
