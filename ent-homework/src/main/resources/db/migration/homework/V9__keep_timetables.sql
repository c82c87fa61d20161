-- The timetable of a class is written as a whole: its version is that of all its slots.
create table homework.timetable (
    territory_id uuid not null,
    class_id     uuid not null,
    version      int not null default 0,
    primary key (territory_id, class_id)
);

-- A time of the week that a class spends in one way.
create table homework.timetable_slot (
    territory_id uuid not null,
    id           uuid not null,
    class_id     uuid not null,
    weekday      text not null check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY')),
    starts_at    time not null,
    ends_at      time not null,
    -- weeks are odd or even by their number of ISO 8601
    weeks        text not null check (weeks in ('EVERY', 'ODD', 'EVEN')),
    kind         text not null check (kind in ('LESSON', 'RECESS', 'OTHER')),
    subject      text,
    title        text check (length(title) between 1 and 60),
    place        text check (length(place) between 1 and 60),
    bring        text check (length(bring) between 1 and 100),
    -- a period of the year, both days included; none for the whole of it
    starts_on    date,
    ends_on      date,
    primary key (territory_id, id),
    foreign key (territory_id, class_id) references homework.timetable on delete cascade,
    check (starts_at < ends_at),
    check (starts_on <= ends_on),
    check ((kind = 'LESSON') = (subject is not null))
);
create index on homework.timetable_slot (territory_id, class_id);

-- A day of a class that isn't as its timetable has it.
create table homework.day_change (
    territory_id uuid not null,
    id           uuid not null,
    class_id     uuid not null,
    day          date not null,
    kind         text not null check (kind in ('TRIP', 'SWIMMING', 'EVENT', 'REPLACED', 'CANCELLED')),
    starts_at    time not null,
    ends_at      time not null,
    title        text not null check (length(title) between 1 and 60),
    note         text check (length(note) between 1 and 200),
    primary key (territory_id, id),
    check (starts_at < ends_at)
);
create index on homework.day_change (territory_id, class_id, day);

select core.wall('homework.timetable');
select core.wall('homework.timetable_slot');
select core.wall('homework.day_change');
