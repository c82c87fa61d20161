-- An allergy counts from the moment it is declared: what waits to be checked stands beside what was accepted.
alter table child_needs
    add column other_allergies text not null default '' check (length(other_allergies) <= 200),
    add column declared_allergens text[] not null default '{}' check (declared_allergens <@ '{GLUTEN,CRUSTACEANS,EGGS,FISH,PEANUTS,SOYA,MILK,NUTS,CELERY,MUSTARD,SESAME,SULPHITES,LUPIN,MOLLUSCS}'),
    add column declared_other text not null default '' check (length(declared_other) <= 200);

-- A child's file for the school year that begins in "year". The content is what the family wrote, whole or not yet;
-- "accepted" is what the town hall checked last, and holds until it checks again.
create table family_file (
    territory_id uuid not null,
    child_id     uuid not null,
    year         int not null check (year between 2000 and 2100),
    version      int not null default 1,
    state        text not null default 'DRAFT' check (state in ('DRAFT', 'SENT', 'ACCEPTED', 'RETURNED')),
    content      jsonb not null,
    signed_by    uuid,
    signed_at    timestamptz,
    accepted     jsonb,
    accepted_at  timestamptz check ((accepted_at is null) = (accepted is null)),
    reason       text not null default '' check (length(reason) <= 500 and (reason <> '') = (state = 'RETURNED')),
    primary key (territory_id, child_id, year),
    check ((signed_by is null) = (signed_at is null)),
    check (state = 'DRAFT' or signed_at is not null),
    check (state <> 'ACCEPTED' or accepted is not null)
);
create index on family_file (territory_id, year, state, signed_at, child_id);

-- Who must not collect a child, on a court's word. Written and read by staff alone.
create table barred_person (
    territory_id uuid not null,
    child_id     uuid not null,
    position     int not null check (position between 0 and 9),
    name         text not null check (length(name) between 1 and 120),
    note         text not null default '' check (length(note) <= 300),
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    primary key (territory_id, child_id, position)
);

select core.wall('canteen.family_file'), core.wall('canteen.barred_person');
