-- Programs that keep a calendar ask when it last changed: with its slots, or with a change of a day.
alter table homework.timetable add column changed_at timestamptz not null default now();

-- A secret address at which somebody reads the days of a class in a program of their own. The token itself is kept nowhere.
create table homework.calendar_feed (
    territory_id uuid not null,
    person_id    uuid not null,
    -- the classes that the person teaches, one class, or a child with its class
    kind         text not null check (kind in ('OWN_CLASSES', 'CLASS', 'CHILD')),
    -- the class or the child; the person again for the own classes
    target_id    uuid not null,
    id           uuid not null,
    token_hash   text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    opened_at    timestamptz not null,
    primary key (territory_id, person_id, kind, target_id),
    unique (territory_id, token_hash)
);
create index on homework.calendar_feed (territory_id, target_id);

select core.wall('homework.calendar_feed');
