-- Whether the schools of a territory are open on Wednesdays, from a day on. Before the first row holds what the territory was
-- made with.
create table school_week (
    territory_id   uuid not null default core.territory(),
    starts_on      date not null,
    wednesday_open boolean not null,
    decided_by     uuid not null,
    decided_at     timestamptz not null,
    primary key (territory_id, starts_on)
);
select core.wall('core.school_week');
select core.watch('core.school_week', 'territory');
