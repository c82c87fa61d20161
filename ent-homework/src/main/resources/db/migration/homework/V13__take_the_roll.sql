-- The roll of a class for half a day. "last" hands out the position of each mark, under its lock. Whoever has no mark once it is
-- closed was there; "pupils" is how many were in the class then.
create table roll (
    territory_id uuid not null,
    class_id     uuid not null,
    day          date not null,
    half         text not null check (half in ('MORNING', 'AFTERNOON')),
    last         bigint not null default 0,
    closed_at    timestamptz,
    closed_by    uuid,
    pupils       int check (pupils >= 0),
    primary key (territory_id, class_id, day, half),
    check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (pupils is null))
);

-- What was said of a pupil on a tablet, never changed. "told_at" is what the tablet's clock said, "counts_at" the moment that
-- counts, "said_at" when the pupil came or went by the teacher's word.
create table roll_mark (
    territory_id uuid not null,
    id           uuid not null,
    class_id     uuid not null,
    day          date not null,
    half         text not null,
    child_id     uuid not null,
    kind         text not null check (kind in ('PRESENT', 'ABSENT', 'LATE', 'LEFT')),
    collector    text not null default '' check (length(collector) <= 120 and (collector = '' or kind = 'LEFT')),
    device_id    uuid not null,
    sequence     bigint not null check (sequence > 0),
    told_at      timestamptz not null,
    counts_at    timestamptz not null,
    corrected    boolean not null,
    said_at      timestamptz,
    marked_by    uuid not null,
    received_at  timestamptz not null,
    position     bigint not null,
    primary key (territory_id, id),
    unique (territory_id, class_id, day, half, position),
    foreign key (territory_id, class_id, day, half) references roll
);
create index on roll_mark (territory_id, child_id, day);

select core.wall('homework.roll'), core.wall('homework.roll_mark');
