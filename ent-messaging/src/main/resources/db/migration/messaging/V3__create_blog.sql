-- What a class writes for others to read. The place is a class now; a school's journal and a territory's page have none.
create table article (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    place        text not null default 'CLASS' check (place in ('CLASS', 'SCHOOL', 'TERRITORY')),
    class_id     uuid check ((place = 'CLASS') = (class_id is not null)),
    school_id    uuid check ((place = 'TERRITORY') = (school_id is null)),
    title        text not null check (length(title) between 1 and 120),
    body         text not null check (length(body) <= 20000),
    audience     text not null check (audience in ('CLASS', 'FAMILIES', 'SCHOOL', 'PUBLIC')),
    comments     text not null check (comments in ('CLOSED', 'BEFORE', 'AFTER')),
    file_ids     uuid[] not null default '{}' check (cardinality(file_ids) <= 20),
    -- pictures taken out of a published article, because somebody on them may not be shown any more
    off_ids      uuid[] not null default '{}' check (off_ids <@ file_ids),
    -- pictures of which somebody said who is on them, be it nobody
    said_ids     uuid[] not null default '{}' check (said_ids <@ file_ids),
    state        text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN')),
    -- what the teacher says of an article that is given back
    remark       text check (length(remark) between 1 and 2000),
    publish_at   timestamptz,
    published_at timestamptz,
    changed_at   timestamptz not null,
    primary key (territory_id, id),
    check ((state = 'SCHEDULED') = (publish_at is not null)),
    check (state <> 'PUBLISHED' or published_at is not null),
    check (state <> 'RETURNED' or remark is not null)
);
create index on article (territory_id, class_id, changed_at);
create index on article (territory_id, school_id, published_at) where state = 'PUBLISHED';
create index on article (publish_at) where state = 'SCHEDULED';

create table article_author (
    territory_id uuid not null,
    article_id   uuid not null,
    person_id    uuid not null,
    kind         text not null check (kind in ('PUPIL', 'STAFF')),
    primary key (territory_id, article_id, person_id),
    foreign key (territory_id, article_id) references article on delete cascade
);
create index on article_author (territory_id, person_id);

-- Who is on which picture, or is heard.
create table article_face (
    territory_id uuid not null,
    article_id   uuid not null,
    file_id      uuid not null,
    pupil_id     uuid not null,
    primary key (territory_id, article_id, file_id, pupil_id),
    foreign key (territory_id, article_id) references article on delete cascade
);
create index on article_face (territory_id, pupil_id);
create index on article_face (territory_id, file_id);

-- What a published article said and showed before it was changed, and to whom.
create table article_edit (
    territory_id uuid not null,
    id           uuid not null,
    article_id   uuid not null,
    editor_id    uuid not null,
    edited_at    timestamptz not null,
    title        text not null,
    body         text not null,
    audience     text not null check (audience in ('CLASS', 'FAMILIES', 'SCHOOL', 'PUBLIC')),
    file_ids     uuid[] not null,
    primary key (territory_id, id),
    foreign key (territory_id, article_id) references article on delete cascade
);
create index on article_edit (territory_id, article_id, edited_at);

-- Who was on which picture then.
create table article_edit_face (
    territory_id uuid not null,
    edit_id      uuid not null,
    file_id      uuid not null,
    pupil_id     uuid not null,
    primary key (territory_id, edit_id, file_id, pupil_id),
    foreign key (territory_id, edit_id) references article_edit on delete cascade
);
create index on article_edit_face (territory_id, pupil_id);

-- A guardian speaks as the parent of a child; pupils and staff of none.
create table article_comment (
    territory_id uuid not null,
    id           uuid not null,
    article_id   uuid not null,
    author_id    uuid not null,
    child_id     uuid,
    body         text not null check (length(body) between 1 and 1000),
    written_at   timestamptz not null,
    state        text not null check (state in ('WAITING', 'APPROVED', 'REFUSED')),
    decided_by   uuid,
    decided_at   timestamptz,
    reported_at  timestamptz,
    primary key (territory_id, id),
    foreign key (territory_id, article_id) references article on delete cascade,
    check ((decided_by is null) = (decided_at is null))
);
create index on article_comment (territory_id, article_id, written_at);

create table article_reaction (
    territory_id uuid not null,
    article_id   uuid not null,
    person_id    uuid not null,
    kind         text not null check (kind in ('BRAVO', 'LEARNT', 'LIKE')),
    primary key (territory_id, article_id, person_id),
    foreign key (territory_id, article_id) references article on delete cascade
);

create table article_reading (
    territory_id uuid not null,
    article_id   uuid not null,
    person_id    uuid not null,
    read_at      timestamptz not null,
    primary key (territory_id, article_id, person_id),
    foreign key (territory_id, article_id) references article on delete cascade
);

select core.wall('messaging.article'), core.wall('messaging.article_author'), core.wall('messaging.article_face'),
       core.wall('messaging.article_edit'), core.wall('messaging.article_edit_face'), core.wall('messaging.article_comment'),
       core.wall('messaging.article_reaction'), core.wall('messaging.article_reading');

-- Where articles are due. Runs as the owner and answers with territories alone.
create function territories_with_due_articles(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = messaging
begin atomic
    select distinct a.territory_id from messaging.article a where a.state = 'SCHEDULED' and a.publish_at <= at;
end;
revoke execute on function territories_with_due_articles(timestamptz) from public;
grant execute on function territories_with_due_articles(timestamptz) to ${app};
