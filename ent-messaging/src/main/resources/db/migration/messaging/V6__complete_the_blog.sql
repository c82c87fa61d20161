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
