-- A text that several people write at once. What they write lies in parts; "merged" holds all parts up to merged_sequence
-- that were not undone, joined to one update of Yjs. An era begins with each way back to an earlier version.
create table shared_text (
    territory_id    uuid not null default core.territory(),
    id              uuid not null,
    class_id        uuid not null,
    school_id       uuid not null,
    title           text not null check (length(title) between 1 and 120),
    -- whether all pupils of the class write; otherwise those who are named
    everybody       boolean not null,
    made_by         uuid,
    made_at         timestamptz not null,
    changed_at      timestamptz not null,
    closed_at       timestamptz,
    -- the text of which this is one pupil's copy
    copy_of         uuid,
    copy_for        uuid check (copy_for is null or copy_of is not null),
    era             int not null default 0,
    sequence        int not null default 0,
    size            int not null default 2 check (size <= 1048576),
    merged_sequence int not null default 0 check (merged_sequence <= sequence),
    merged          bytea not null default '\x0000',
    primary key (territory_id, id),
    unique (territory_id, copy_of, copy_for)
);
create index on shared_text (territory_id, class_id, changed_at);

create table shared_text_writer (
    territory_id uuid not null default core.territory(),
    text_id      uuid not null,
    person_id    uuid not null,
    primary key (territory_id, text_id, person_id),
    foreign key (territory_id, text_id) references shared_text on delete cascade
);
create index on shared_text_writer (territory_id, person_id);

-- Whose is what a browser writes under a number of its own; nobody's once the person is deleted. "length" is how far it has come.
create table shared_text_pen (
    territory_id uuid not null default core.territory(),
    text_id      uuid not null,
    pen          bigint not null check (pen between 0 and 9007199254740991),
    person_id    uuid,
    length       int not null check (length >= 0),
    primary key (territory_id, text_id, pen),
    foreign key (territory_id, text_id) references shared_text on delete cascade
);
create index on shared_text_pen (territory_id, person_id);

-- What one person wrote: an update at first, later all updates of ten minutes ("moment" is their beginning).
create table shared_text_part (
    territory_id uuid not null default core.territory(),
    text_id      uuid not null,
    sequence     int not null,
    era          int not null,
    -- the era whose way back took it out
    undone_era   int check (undone_era > era),
    moment       timestamptz not null,
    author_id    uuid,
    words        text not null,
    content      bytea not null,
    primary key (territory_id, text_id, sequence),
    foreign key (territory_id, text_id) references shared_text on delete cascade
);
create index on shared_text_part (territory_id, author_id);

select core.wall('messaging.shared_text');
select core.wall('messaging.shared_text_writer');
select core.wall('messaging.shared_text_pen');
select core.wall('messaging.shared_text_part');
