-- Since when families read an entry as it stands: when it was published, or changed after that. None while they don't.
alter table homework.entry add column shown_at timestamptz;
update homework.entry set shown_at = created_at where state = 'PUBLISHED';

-- When a guardian last looked at the children's week, and the look before that one. It is the guardian's own: nobody is told.
create table homework.family_look (
    territory_id  uuid not null,
    person_id     uuid not null,
    looked_at     timestamptz not null,
    looked_before timestamptz,
    primary key (territory_id, person_id)
);

select core.wall('homework.family_look');
