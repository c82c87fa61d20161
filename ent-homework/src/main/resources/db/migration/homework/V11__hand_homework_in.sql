-- Whether the work of this homework is handed in.
alter table entry add column hand_in boolean not null default false;
alter table entry add check (kind = 'HOMEWORK' or not hand_in);

-- A try at homework that was handed in: words, files or both. Another try is another row.
create table hand_in (
    territory_id uuid not null,
    id           uuid not null,
    entry_id     uuid not null,
    child_id     uuid not null,
    words        text check (length(words) between 1 and 5000),
    file_ids     uuid[] not null default '{}' check (cardinality(file_ids) <= 10),
    handed_in_at timestamptz not null,
    primary key (territory_id, id),
    check (words is not null or cardinality(file_ids) > 0),
    foreign key (territory_id, entry_id) references entry on delete cascade
);
create index on hand_in (territory_id, entry_id, child_id, handed_in_at);
create index on hand_in (territory_id, child_id);

-- The teacher's answer to a try. It may ask for another one.
create table feedback (
    territory_id uuid not null,
    hand_in_id   uuid not null,
    words        text check (length(words) between 1 and 2000),
    stamp        text check (stamp in ('BRAVO', 'WELL_DONE', 'PROGRESS', 'ALMOST', 'SEEN')),
    sound_id     uuid,
    ask_again    boolean not null,
    author_id    uuid not null,
    given_at     timestamptz not null,
    primary key (territory_id, hand_in_id),
    check (words is not null or stamp is not null or sound_id is not null or ask_again),
    foreign key (territory_id, hand_in_id) references hand_in on delete cascade
);
create index on feedback (territory_id, author_id);

select core.wall('homework.hand_in'), core.wall('homework.feedback');
