-- An absence that a guardian declares: whole days, or half of one. What was withdrawn counts for nothing.
create table absence (
    territory_id uuid not null,
    id           uuid not null,
    child_id     uuid not null,
    from_day     date not null,
    to_day       date not null,
    half         text check (half in ('MORNING', 'AFTERNOON')),
    reason       text not null
        check (reason in ('ILLNESS', 'CONTAGION', 'FAMILY_GATHERING', 'CUT_OFF', 'GUARDIANS_AWAY', 'OTHER')),
    note         text not null default '' check (length(note) <= 500),
    declared_by  uuid not null,
    declared_at  timestamptz not null,
    withdrawn_at timestamptz,
    primary key (territory_id, id),
    check (to_day >= from_day),
    check (half is null or to_day = from_day)
);
create index on absence (territory_id, child_id, from_day) where withdrawn_at is null;

select core.wall('homework.absence');
