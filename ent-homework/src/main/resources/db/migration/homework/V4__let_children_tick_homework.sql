-- Homework that a child has ticked off, for itself alone.
create table tick (
    territory_id uuid not null,
    entry_id     uuid not null,
    child_id     uuid not null,
    ticked_at    timestamptz not null,
    primary key (territory_id, entry_id, child_id),
    foreign key (territory_id, entry_id) references entry on delete cascade
);
create index on tick (territory_id, child_id);

select core.wall('homework.tick');
