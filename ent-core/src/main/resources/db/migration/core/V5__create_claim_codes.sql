-- The code printed in a letter to a guardian, of which only a hash is kept: the paper alone can open an account.
create table claim_code (
    territory_id uuid not null,
    id           uuid not null,
    person_id    uuid not null,
    class_id     uuid not null,
    hash         text not null check (hash ~ '^[0-9a-f]{64}$'),
    issued_at    timestamptz not null,
    expires_at   timestamptz not null check (expires_at > issued_at),
    used_at      timestamptz,
    primary key (territory_id, id),
    unique (territory_id, hash),
    foreign key (territory_id, person_id) references person on delete cascade,
    foreign key (territory_id, class_id) references school_class on delete cascade
);
create index on claim_code (territory_id, person_id) where used_at is null;
select wall('claim_code');

-- WAITING: opened ahead for a pupil or a teacher, its password handed to nobody; CLOSED: of someone who left
alter table account add column state text not null default 'IN_USE' check (state in ('WAITING', 'IN_USE', 'CLOSED'));

-- by which a civil identity is looked up
create index on person (territory_id, birth_date) where birth_date is not null;
