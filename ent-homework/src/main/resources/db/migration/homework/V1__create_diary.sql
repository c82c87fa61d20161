grant usage on schema ${schema} to ${app};

-- What was done in class (LESSON) and what is to be done at home (HOMEWORK).
create table entry (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    class_id     uuid not null,
    kind         text not null check (kind in ('LESSON', 'HOMEWORK')),
    given_on     date not null,
    due_on       date,
    subject      text not null check (length(subject) between 1 and 100),
    body         text not null check (length(body) between 1 and 5000),
    file_ids     uuid[] not null default '{}' check (cardinality(file_ids) <= 10),
    author_id    uuid not null,
    created_at   timestamptz not null,
    -- a deleted entry is shown to nobody, and can be brought back for a day
    deleted_at   timestamptz,
    primary key (territory_id, id),
    check ((kind = 'HOMEWORK') = (due_on is not null)),
    check (due_on >= given_on)
);
create index on entry (territory_id, class_id, given_on) where deleted_at is null;
create index on entry (territory_id, class_id, due_on) where deleted_at is null and due_on is not null;

select core.wall('${schema}.entry');
