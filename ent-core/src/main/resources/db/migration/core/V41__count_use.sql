-- How many people used the product: rounded numbers alone, of a whole day, week or month that is over, in the territory or in
-- one school. No row holds fewer than five people, and none can tell more than its neighbours by a difference.
create table usage_count (
    territory_id uuid not null default territory(),
    span         text not null check (span in ('DAY', 'WEEK', 'MONTH')),
    starts_on    date not null,
    -- nothing for the whole territory, whose people are no sum of the schools'
    school_id    uuid,
    breakdown    text not null check (breakdown in ('ALL', 'ROLE', 'MODULE', 'HOUR', 'DEVICE')),
    line         text not null check (length(line) between 1 and 40),
    people       int not null check (people >= 5 and people % 5 = 0),
    unique nulls not distinct (territory_id, school_id, span, starts_on, breakdown, line),
    foreign key (territory_id, school_id) references school on delete cascade
);
select wall('core.usage_count');
