-- Homework that a guardian has ticked off for a child, for the guardian alone.
create table guardian_tick (
    territory_id uuid not null,
    entry_id     uuid not null,
    child_id     uuid not null,
    guardian_id  uuid not null,
    ticked_at    timestamptz not null,
    primary key (territory_id, entry_id, child_id, guardian_id),
    foreign key (territory_id, entry_id) references entry on delete cascade
);
create index on guardian_tick (territory_id, child_id);
create index on guardian_tick (territory_id, guardian_id);

select core.wall('homework.guardian_tick');
