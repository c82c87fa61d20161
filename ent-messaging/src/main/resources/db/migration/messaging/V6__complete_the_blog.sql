-- A question that an article asks its readers. Counts alone are shown; an answer that somebody has given keeps its place.
create table article_poll (
    territory_id uuid not null default core.territory(),
    article_id   uuid not null,
    question     text not null check (length(question) between 1 and 120),
    answers      text[] not null check (cardinality(answers) between 2 and 6),
    closes_at    timestamptz,
    primary key (territory_id, article_id),
    foreign key (territory_id, article_id) references article on delete cascade
);

-- One voice of a reader, which may be changed until the end.
create table article_vote (
    territory_id uuid not null default core.territory(),
    article_id   uuid not null,
    person_id    uuid not null,
    choice       int not null check (choice between 0 and 5),
    primary key (territory_id, article_id, person_id),
    foreign key (territory_id, article_id) references article_poll on delete cascade
);
create index on article_vote (territory_id, person_id);

select core.wall('messaging.article_poll'), core.wall('messaging.article_vote');

-- What a teacher asks some pupils to report on. The article that comes of it may be deleted, and the assignment stays.
create table article_assignment (
    territory_id uuid not null default core.territory(),
    id           uuid not null,
    class_id     uuid not null,
    school_id    uuid not null,
    -- whether it is for the school's journal
    journal      boolean not null,
    teacher_id   uuid not null,
    title        text not null check (length(title) between 1 and 120),
    words        text not null check (length(words) <= 2000),
    due_on       date,
    given_at     timestamptz not null,
    article_id   uuid,
    primary key (territory_id, id),
    foreign key (territory_id, article_id) references article on delete set null (article_id)
);
create index on article_assignment (territory_id, class_id, given_at);
create index on article_assignment (territory_id, article_id) where article_id is not null;

create table assignment_pupil (
    territory_id  uuid not null default core.territory(),
    assignment_id uuid not null,
    pupil_id      uuid not null,
    primary key (territory_id, assignment_id, pupil_id),
    foreign key (territory_id, assignment_id) references article_assignment on delete cascade
);
create index on assignment_pupil (territory_id, pupil_id);

select core.wall('messaging.article_assignment'), core.wall('messaging.assignment_pupil');
