-- Corsica and overseas have school holidays of their own: dated data, which the town takes from the State's open data.
-- Where a territory has some they hold instead of those of its zone A, B or C.
create table own_holidays (
    territory_id uuid not null default core.territory() primary key,
    zone         text not null check (length(zone) between 1 and 60),
    periods      jsonb not null,
    imported_by  uuid not null,
    imported_at  timestamptz not null
);
select wall('core.own_holidays');
select core.watch('core.own_holidays', 'territory');
