-- Something that a class, several or a whole school do on a day or some days, to which families may be asked to come.
create table event (
    territory_id uuid not null default core.territory(),
    id           uuid not null,
    version      int not null default 0,
    school_id    uuid not null,
    -- none of them: the whole school
    class_ids    uuid[] not null default '{}' check (cardinality(class_ids) <= 30),
    title        text not null check (length(title) between 1 and 120),
    words        text not null check (length(words) <= 2000),
    place        text not null check (length(place) <= 120),
    bring        text not null check (length(bring) <= 300),
    from_day     date not null,
    to_day       date not null,
    starts_at    time,
    ends_at      time,
    -- an answer is wanted until that day; none is without it
    answer_until date,
    places       int check (places between 1 and 5000),
    helpers      boolean not null,
    author_id    uuid not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    called_off_at timestamptz,
    primary key (territory_id, id),
    check (to_day between from_day and from_day + 30),
    check ((starts_at is null) = (ends_at is null)),
    check (starts_at is null or (from_day = to_day and starts_at < ends_at)),
    check (answer_until is null or answer_until <= from_day),
    check (answer_until is not null or (places is null and not helpers))
);
create index on event (territory_id, school_id, from_day);
create index on event (territory_id, author_id);

-- The answer of a home, by the guardian who gave it last. Who waits has no place yet; places come in the order of queued_at.
create table event_answer (
    territory_id uuid not null default core.territory(),
    event_id     uuid not null,
    guardian_id  uuid not null,
    coming       int not null check (coming between 0 and 20),
    helps        boolean not null,
    waiting      boolean not null,
    queued_at    timestamptz not null,
    answered_at  timestamptz not null,
    primary key (territory_id, event_id, guardian_id),
    foreign key (territory_id, event_id) references event on delete cascade,
    check (coming > 0 or not waiting)
);
create index on event_answer (territory_id, guardian_id);

select core.wall('homework.event'), core.wall('homework.event_answer');
