-- An import is previewed, perhaps after a person answered its questions, then applied, and can be undone.
create table import_batch (
    territory_id uuid not null,
    id           uuid not null,
    school_id    uuid not null,
    state        text not null check (state in ('PREVIEWED', 'APPLIED', 'UNDONE', 'EXPIRED')),
    -- by part: the file's name and whether every line could be read
    files        jsonb not null,
    counts       jsonb not null,
    -- how many imports had been applied or undone when the comparison was made
    compared_at_revision int not null,
    created_by   uuid not null,
    created_at   timestamptz not null,
    applied_at   timestamptz,
    undone_at    timestamptz,
    primary key (territory_id, id),
    foreign key (territory_id, school_id) references school
);
create index on import_batch (territory_id, school_id, created_at);

-- The lines read, kept until the import is applied or dropped, so that it can be compared again.
create table import_line (
    territory_id uuid not null,
    batch_id     uuid not null,
    id           uuid not null,
    content      jsonb not null,
    primary key (territory_id, batch_id, id),
    foreign key (territory_id, batch_id) references import_batch
);

create table import_fault (
    territory_id uuid not null,
    batch_id     uuid not null,
    seq          int not null,
    -- whether the line was left out when read, or when compared
    reading      boolean not null,
    content      jsonb not null,
    primary key (territory_id, batch_id, reading, seq),
    foreign key (territory_id, batch_id) references import_batch
);

create table import_question (
    territory_id uuid not null,
    batch_id     uuid not null,
    seq          int not null,
    content      jsonb not null,
    primary key (territory_id, batch_id, seq),
    foreign key (territory_id, batch_id) references import_batch
);

create table import_answer (
    territory_id uuid not null,
    batch_id     uuid not null,
    question_id  text not null,
    candidate_id uuid,
    primary key (territory_id, batch_id, question_id),
    foreign key (territory_id, batch_id) references import_batch
);

-- What becomes of one row. before and after hold columns of the row; the versions are those it was compared with.
create table import_change (
    territory_id   uuid not null,
    batch_id       uuid not null,
    seq            int not null,
    entity         text not null check (entity in ('CLASS', 'PUPIL', 'GUARDIAN', 'TEACHER', 'LINK', 'RIGHT', 'HOUSEHOLD', 'MEMBER')),
    kind           text not null check (kind in ('ADDED', 'CHANGED', 'MOVED', 'LEFT')),
    row_id         uuid not null,
    person_version int not null,
    row_version    int not null,
    line           int not null,
    subject        text not null,
    before         jsonb not null,
    after          jsonb not null,
    primary key (territory_id, batch_id, seq),
    foreign key (territory_id, batch_id) references import_batch
);

select wall('import_batch'), wall('import_line'), wall('import_fault'), wall('import_question'), wall('import_answer'), wall('import_change');
