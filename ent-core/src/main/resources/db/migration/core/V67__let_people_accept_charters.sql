-- The charter of good use of a territory or of a school, version after version: what children promise, each sentence with a
-- picture, and what adults read. None is written over; one of a later day asks everybody anew.
create table charter (
    territory_id uuid not null default territory(),
    id           uuid not null,
    school_id    uuid,
    version      int not null check (version > 0),
    starts_on    date not null,
    sentences    jsonb not null check (jsonb_array_length(sentences) between 1 and 8),
    adult_text   text not null check (length(adult_text) between 1 and 8000),
    written_by   uuid not null,
    written_at   timestamptz not null,
    primary key (territory_id, id),
    unique nulls not distinct (territory_id, school_id, version),
    foreign key (territory_id, school_id) references school
);
select wall('core.charter');
select core.watch('core.charter', 'charters');

-- Who accepted which version, when, and which of its words they read. The first time counts, and is the proof.
create table charter_acceptance (
    territory_id uuid not null default territory(),
    charter_id   uuid not null,
    person_id    uuid not null,
    read_as      text not null check (read_as in ('CHILD', 'ADULT')),
    accepted_at  timestamptz not null,
    primary key (territory_id, charter_id, person_id),
    foreign key (territory_id, charter_id) references charter,
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on charter_acceptance (territory_id, person_id);
select wall('core.charter_acceptance');
