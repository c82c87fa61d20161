-- How a class is entered without reading: with the card on its wall, at its hours or while a teacher holds it open. Of a card only
-- the hash of its code is kept. Without a row the class has no card, and the usual hours. Those held open or shut by hand are so
-- until a moment.
create table class_entry (
    territory_id  uuid not null default territory(),
    class_id      uuid not null,
    version       int not null default 0,
    card_hash     text,
    card_made_at  timestamptz,
    secrets       boolean not null default false,
    hours         jsonb,
    by_hand       text check (by_hand in ('OPEN', 'SHUT')),
    by_hand_until timestamptz,
    primary key (territory_id, class_id),
    check ((card_hash is null) = (card_made_at is null)),
    check ((by_hand is null) = (by_hand_until is null)),
    foreign key (territory_id, class_id) references school_class on delete cascade
);
create unique index on class_entry (territory_id, card_hash);

-- A child's picture in a class (none once it has gone to another), the card of its own, and the three pictures that it alone knows: hashed slowly, with a key that
-- isn't in the database. What it got wrong since it last got it right counts. It may choose its three pictures until a moment.
create table pupil_entry (
    territory_id uuid not null default territory(),
    child_id     uuid not null,
    class_id     uuid not null,
    picture      text check (length(picture) between 3 and 40),
    card_hash    text,
    card_made_at timestamptz,
    secret       text,
    misses       int not null default 0,
    locked_until timestamptz,
    choose_until timestamptz,
    primary key (territory_id, child_id),
    check ((card_hash is null) = (card_made_at is null)),
    foreign key (territory_id, child_id) references pupil on delete cascade,
    foreign key (territory_id, class_id) references school_class on delete cascade
);
create unique index on pupil_entry (territory_id, card_hash);
create index on pupil_entry (territory_id, class_id);

-- The networks from which children enter the classes of a school; without a row, or with none, from any.
create table school_entry (
    territory_id uuid not null default territory(),
    school_id    uuid not null,
    networks     text[] not null check (cardinality(networks) <= 20),
    primary key (territory_id, school_id),
    foreign key (territory_id, school_id) references school on delete cascade
);
select wall('core.class_entry'), wall('core.pupil_entry'), wall('core.school_entry');
