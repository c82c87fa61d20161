-- An exercise as it was written once, never changed: what a class was given stays as it is.
create table exercise_edition (
    territory_id uuid not null,
    id           uuid not null,
    title        text not null check (length(title) between 1 and 100),
    questions    jsonb not null check (jsonb_typeof(questions) = 'array' and length(questions::text) <= 200000),
    -- how many answers it asks for
    parts        int not null check (parts between 1 and 100),
    primary key (territory_id, id)
);

-- An exercise of a teacher's, in its latest edition.
create table exercise (
    territory_id     uuid not null,
    id               uuid not null,
    version          int not null default 0,
    author_id        uuid not null,
    edition_id       uuid not null,
    -- the school whose teachers read and copy it; none as long as it is the author's alone
    shared_school_id uuid,
    changed_at       timestamptz not null,
    primary key (territory_id, id),
    foreign key (territory_id, edition_id) references exercise_edition
);
create index on exercise (territory_id, author_id, changed_at);
create index on exercise (territory_id, shared_school_id) where shared_school_id is not null;
create index on exercise (territory_id, edition_id);

-- The exercise that pupils do for an entry of the diary.
alter table entry
    add column exercise_edition_id uuid,
    add foreign key (territory_id, exercise_edition_id) references exercise_edition;
create index on entry (territory_id, exercise_edition_id) where exercise_edition_id is not null;

-- What a pupil last answered to a part of an exercise: a question, or one of its sums. It is over once it is solved, or after
-- three tries. "given" is in the order in which the pupil was dealt it.
create table exercise_answer (
    territory_id uuid not null,
    entry_id     uuid not null,
    child_id     uuid not null,
    edition_id   uuid not null,
    question     int not null check (question between 0 and 99),
    part         int not null check (part between 0 and 99),
    given        jsonb not null check (length(given::text) <= 2000),
    solved       boolean not null,
    tries        int not null check (tries between 1 and 3),
    answered_at  timestamptz not null,
    primary key (territory_id, entry_id, child_id, edition_id, question, part),
    foreign key (territory_id, entry_id) references entry on delete cascade,
    foreign key (territory_id, edition_id) references exercise_edition
);
create index on exercise_answer (territory_id, child_id);
create index on exercise_answer (territory_id, edition_id);

select core.wall('homework.exercise_edition'), core.wall('homework.exercise'), core.wall('homework.exercise_answer');
