-- What a teacher writes of a pupil's term, in general and by subject.
create table report (
    territory_id  uuid not null,
    child_id      uuid not null,
    term          text not null check (term ~ '^[0-9]{4}-[123]$'),
    words         text not null check (length(words) <= 2000),
    subject_words jsonb not null,
    written_at    timestamptz not null,
    primary key (territory_id, child_id, term)
);

-- A report as it was published, never changed: the one published last is what the family reads. "digest" is the SHA-256 of
-- "content", so that a signature is under exactly the text that was read.
create table report_edition (
    territory_id uuid not null,
    id           uuid not null,
    child_id     uuid not null,
    term         text not null check (term ~ '^[0-9]{4}-[123]$'),
    digest       text not null check (digest ~ '^[0-9a-f]{64}$'),
    content      text not null,
    published_at timestamptz not null,
    primary key (territory_id, id),
    unique (territory_id, child_id, term, digest)
);

-- A guardian's signature under an edition. "way" and "second_factor" say how the guardian had signed in.
create table report_signature (
    territory_id  uuid not null,
    edition_id    uuid not null,
    guardian_id   uuid not null,
    way           text not null
        check (way in ('PASSWORD', 'FRANCECONNECT', 'PROCONNECT', 'EDUCONNECT', 'SECOND_FACTOR', 'CARD')),
    second_factor boolean not null,
    signed_at     timestamptz not null,
    primary key (territory_id, edition_id, guardian_id),
    foreign key (territory_id, edition_id) references report_edition on delete cascade
);
create index on report_signature (territory_id, guardian_id);

select core.wall('homework.report'), core.wall('homework.report_edition'), core.wall('homework.report_signature');
