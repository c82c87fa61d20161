-- A place where people keep folders and files: one's own, a class's, a school's, the town hall's, or that of chosen people. Its id
-- follows from whose it is, but for a group's, and its row comes with the first thing kept in it. "used" counts the bytes of all
-- versions, those in the trash too: whoever adds some holds the row.
create table space (
    territory_id uuid not null default territory(),
    id           uuid not null,
    kind         text not null check (kind in ('PERSON', 'CLASS', 'SCHOOL', 'TERRITORY', 'GROUP')),
    person_id    uuid,
    class_id     uuid,
    school_id    uuid,
    name         text check (length(name) between 1 and 80),
    made_by      uuid,
    used         bigint not null default 0 check (used >= 0),
    primary key (territory_id, id),
    check ((kind = 'PERSON') = (person_id is not null)),
    check ((kind = 'CLASS') = (class_id is not null)),
    check ((kind = 'SCHOOL') = (school_id is not null)),
    check ((kind = 'GROUP') = (name is not null)),
    foreign key (territory_id, person_id) references person,
    -- an import that is undone takes its classes along; one in whose space something lies isn't removed by hand
    foreign key (territory_id, class_id) references school_class on delete cascade,
    foreign key (territory_id, school_id) references school on delete cascade
);
create index on space (territory_id, person_id);
create index on space (territory_id, class_id);
create index on space (territory_id, school_id);

create table space_member (
    territory_id uuid not null default territory(),
    space_id     uuid not null,
    person_id    uuid not null,
    primary key (territory_id, space_id, person_id),
    foreign key (territory_id, space_id) references space on delete cascade,
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on space_member (territory_id, person_id);

-- How many bytes a space of a kind may hold; without a row what the product says.
create table space_quota (
    territory_id uuid not null default territory(),
    kind         text not null check (kind in ('PERSON', 'CLASS', 'SCHOOL', 'TERRITORY', 'GROUP')),
    bytes        bigint not null check (bytes between 1000000 and 10000000000000),
    primary key (territory_id, kind)
);

-- A folder or a file. "path" holds the ids from the space's first folder down to the item itself, so that whatever is under a folder
-- is found, moved or put into the trash by one statement. "readers" and "pupils_write" are the rule that holds here; "rule_of"
-- is the folder that says it, none where the space does. "name_key" is the name without case, "sort_key" puts folders first, without
-- case and accents. What went into the trash together has one "trash_root".
create table item (
    territory_id uuid not null default territory(),
    id           uuid not null,
    space_id     uuid not null,
    parent_id    uuid,
    path         uuid[] not null check (cardinality(path) between 1 and 12),
    kind         text not null check (kind in ('FOLDER', 'FILE')),
    name         text not null check (length(name) between 1 and 200),
    name_key     text collate "C" not null,
    sort_key     text collate "C" not null,
    readers      text not null check (readers in ('STAFF', 'PUPILS', 'FAMILIES')),
    pupils_write boolean not null,
    rule_of      uuid,
    media_type   text,
    size         bigint check (size >= 0),
    version      int check (version > 0),
    made_by      uuid not null,
    changed_by   uuid not null,
    changed_at   timestamptz not null,
    trashed_at   timestamptz,
    trashed_by   uuid,
    trash_root   uuid,
    primary key (territory_id, id),
    check (path[cardinality(path)] = id),
    check (num_nulls(media_type, size, version) = case kind when 'FILE' then 0 else 3 end),
    check (num_nulls(trashed_at, trashed_by, trash_root) in (0, 3)),
    check (not pupils_write or readers <> 'STAFF'),
    foreign key (territory_id, space_id) references space on delete cascade,
    foreign key (territory_id, parent_id) references item
);
create unique index on item (territory_id, space_id, parent_id, name_key) nulls not distinct where trashed_at is null;
create index on item (territory_id, space_id, parent_id, sort_key, id) where trashed_at is null;
create index on item (territory_id, space_id) where rule_of = id;
create index on item (territory_id, space_id, trashed_at) where trash_root = id;
create index on item (territory_id, parent_id);
create index on item (territory_id, made_by);
create index on item (trashed_at) where trash_root = id;

-- The contents that a file has had. Equal contents of a territory are one stored file, which goes with the last version that names it.
create table item_version (
    territory_id uuid not null default territory(),
    item_id      uuid not null,
    number       int not null check (number > 0),
    file_id      uuid not null,
    size         bigint not null check (size >= 0),
    made_by      uuid not null,
    made_at      timestamptz not null,
    primary key (territory_id, item_id, number),
    foreign key (territory_id, item_id) references item on delete cascade,
    -- looked at when all is done: a person's files go before the records that name them
    foreign key (territory_id, file_id) references stored_file deferrable initially deferred
);
create index on item_version (territory_id, file_id);
create index on stored_file (territory_id, sha256);

create table item_favourite (
    territory_id uuid not null default territory(),
    person_id    uuid not null,
    item_id      uuid not null,
    primary key (territory_id, person_id, item_id),
    foreign key (territory_id, item_id) references item on delete cascade
);
create index on item_favourite (territory_id, item_id);

-- A secret address that opens a file or a folder to whoever has it, until it ends. Kept as a hash alone; taken back by deleting it.
-- It says in which space and under which rule it was made: it rests while what it leads to lies elsewhere, or fewer may read it.
create table item_link (
    territory_id   uuid not null default territory(),
    id             uuid not null,
    item_id        uuid not null,
    token_hash     text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    space_id       uuid not null,
    readers        text not null check (readers in ('STAFF', 'PUPILS', 'FAMILIES')),
    made_by        uuid not null,
    made_at        timestamptz not null,
    ends_at        timestamptz not null check (ends_at > made_at),
    opened         int not null default 0,
    last_opened_at timestamptz,
    primary key (territory_id, id),
    unique (territory_id, token_hash),
    foreign key (territory_id, item_id) references item on delete cascade
);
create index on item_link (territory_id, item_id);
create index on item_link (territory_id, made_by);

select wall('core.space'), wall('core.space_member'), wall('core.space_quota'), wall('core.item'), wall('core.item_version'),
       wall('core.item_favourite'), wall('core.item_link');

-- Where something lies in the trash since then, a class's year ended before that day, or nobody is in a group any more; runs as
-- the owner, and answers with territories alone.
create function territories_with_spaces_to_clear(trashed timestamptz, ended date) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select i.territory_id from core.item i where i.trash_root = i.id and i.trashed_at < trashed
    union
    select s.territory_id
    from core.space s
    join core.school_class k on k.territory_id = s.territory_id and k.id = s.class_id
    join core.school_year y on y.territory_id = k.territory_id and y.id = k.year_id
    where y.ends_on < ended
    union
    select s.territory_id
    from core.space s
    where s.kind = 'GROUP'
      and not exists (select from core.space_member m where m.territory_id = s.territory_id and m.space_id = s.id);
end;
revoke execute on function territories_with_spaces_to_clear(timestamptz, date) from public;
grant execute on function territories_with_spaces_to_clear(timestamptz, date) to ${app};
