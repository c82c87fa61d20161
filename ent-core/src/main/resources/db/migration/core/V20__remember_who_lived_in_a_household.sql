-- Since when, or until when, somebody lives in a household: what a household has paid belongs to the adults who lived in it
-- then, and counts the children who did.
-- Kept only where the counter let somebody come or go; without a row it has always been so.
create table household_stay (
    territory_id uuid not null default territory(),
    id           uuid not null,
    household_id uuid not null,
    person_id    uuid not null,
    from_day     date,
    until_day    date,
    primary key (territory_id, id),
    foreign key (territory_id, household_id) references household on delete cascade,
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on household_stay (territory_id, household_id);
create index on household_stay (territory_id, person_id);
select wall('core.household_stay');
select core.watch('core.household_stay', 'households');
