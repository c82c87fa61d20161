-- A success of a pupil of nursery school, as its teacher has seen it: on which day, in which skill, in a sentence of its own,
-- with pictures or a sound. It is a draft until it is published. A note for several pupils is a row for each.
create table observation (
    territory_id  uuid not null default core.territory(),
    id            uuid not null,
    child_id      uuid not null,
    -- The class in which it was written: those who lead it write on, whoever comes after them reads what is published.
    class_id      uuid not null,
    observed_on   date not null,
    skill_id      uuid not null,
    words         text not null check (length(words) between 1 and 500),
    file_ids      uuid[] not null default '{}' check (cardinality(file_ids) <= 6),
    -- Whether somebody has said who is seen or heard in its files.
    faces_said    boolean not null default false,
    author_id     uuid not null,
    written_at    timestamptz not null,
    published_at  timestamptz,
    version       integer not null default 0,
    primary key (territory_id, id)
);
create index on observation (territory_id, child_id, observed_on);
create index on observation (territory_id, class_id, child_id);

-- A pupil who is seen or heard in the files of an observation.
create table observation_face (
    territory_id   uuid not null default core.territory(),
    observation_id uuid not null,
    child_id       uuid not null,
    primary key (territory_id, observation_id, child_id),
    foreign key (territory_id, observation_id) references observation on delete cascade
);
create index on observation_face (territory_id, child_id);

-- When a guardian looked at the booklet of a child last, each for the own home.
create table booklet_look (
    territory_id uuid not null default core.territory(),
    child_id     uuid not null,
    guardian_id  uuid not null,
    looked_at    timestamptz not null,
    primary key (territory_id, child_id, guardian_id)
);
create index on booklet_look (territory_id, guardian_id);

select core.wall('homework.observation'), core.wall('homework.observation_face'), core.wall('homework.booklet_look');
