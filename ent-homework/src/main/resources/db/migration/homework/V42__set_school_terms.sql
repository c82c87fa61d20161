-- The terms of a school year, in which results are noted and reports written: each by its last day, and begun the day after the one
-- before. A school without rows of a year has the usual thirds.
create table homework.school_term (
    territory_id uuid not null default core.territory(),
    school_id    uuid not null,
    year         integer not null check (year between 2000 and 2099),
    number       integer not null check (number between 1 and 5),
    ends_on      date not null,
    primary key (territory_id, school_id, year, number),
    unique (territory_id, school_id, year, ends_on),
    check (ends_on between make_date(year, 9, 1) and make_date(year + 1, 8, 31))
);

select core.wall('homework.school_term');
