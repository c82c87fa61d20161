-- A skill that a school adds to those of the programmes. A removed one is noted no more; what was noted of it stays.
create table school_skill (
    territory_id uuid not null,
    id           uuid not null,
    school_id    uuid not null,
    cycle        text not null check (cycle in ('FIRST', 'SECOND', 'THIRD')),
    subject      text not null check (length(subject) between 1 and 40),
    words        text not null check (length(words) between 1 and 160),
    added_at     timestamptz not null,
    removed_at   timestamptz,
    primary key (territory_id, id),
    unique (territory_id, school_id, cycle, subject, words)
);

-- How far a pupil is in a skill at a term. "level" is the teacher's, "published_level" the one that the family reads; a level
-- taken away stays published until the term is published anew. A skill of the programmes has its id by its code.
create table result (
    territory_id    uuid not null,
    child_id        uuid not null,
    term            text not null check (term ~ '^[0-9]{4}-[123]$'),
    skill_id        uuid not null,
    level           text check (level in ('NOT_REACHED', 'PARTLY_REACHED', 'REACHED', 'EXCEEDED')),
    noted_at        timestamptz not null,
    published_level text check (published_level in ('NOT_REACHED', 'PARTLY_REACHED', 'REACHED', 'EXCEEDED')),
    published_at    timestamptz,
    primary key (territory_id, child_id, term, skill_id),
    check (level is not null or published_level is not null),
    check ((published_level is null) = (published_at is null))
);

select core.wall('homework.school_skill'), core.wall('homework.result');
