grant usage on schema ${schema} to ${app};

-- What is said about one child. last_sequence is raised under the row's lock: sequences have no gap, and a reader who
-- has seen one has seen all before it.
create table conversation (
    territory_id  uuid not null,
    id            uuid not null,
    version       int not null default 0,
    child_id      uuid not null,
    subject       text not null check (length(subject) between 1 and 120),
    last_sequence int not null default 0 check (last_sequence >= 0),
    primary key (territory_id, id)
);

-- Who was asked in. That gives no right by itself: the right is derived from the directory at each access.
-- last_sequence and last_at repeat the conversation's, so that a person's list and unread count each read one index.
create table participant (
    territory_id    uuid not null,
    conversation_id uuid not null,
    person_id       uuid not null,
    kind            text not null check (kind in ('GUARDIAN', 'TEACHER', 'HEAD')),
    last_sequence   int not null default 0,
    last_at         timestamptz not null,
    read_sequence   int not null default 0 check (read_sequence between 0 and last_sequence),
    primary key (territory_id, conversation_id, person_id),
    foreign key (territory_id, conversation_id) references conversation
);
create index on participant (territory_id, person_id, last_at, conversation_id);
create index on participant (territory_id, person_id) where read_sequence < last_sequence;

create table message (
    territory_id    uuid not null,
    id              uuid not null,
    version         int not null default 0,
    conversation_id uuid not null,
    sequence        int not null check (sequence > 0),
    author_id       uuid not null,
    text            text not null check (length(text) between 1 and 5000),
    sent_at         timestamptz not null,
    primary key (territory_id, id),
    unique (territory_id, conversation_id, sequence),
    foreign key (territory_id, conversation_id) references conversation
);

select core.wall('messaging.conversation'), core.wall('messaging.participant'), core.wall('messaging.message');
