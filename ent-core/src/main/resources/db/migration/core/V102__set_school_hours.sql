-- The hours of a school, a row for each half-day on which it teaches. A school without rows keeps the usual ones.
create table core.school_hours (
    territory_id uuid not null,
    school_id    uuid not null,
    weekday      text not null check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY')),
    half         text not null check (half in ('MORNING', 'AFTERNOON')),
    starts_at    time not null,
    ends_at      time not null check (ends_at > starts_at),
    primary key (territory_id, school_id, weekday, half),
    foreign key (territory_id, school_id) references core.school on delete cascade
);

select core.wall('core.school_hours');
