-- The civil identity that FranceConnect vouched for when the account signed in; it goes when the account is untied.
create table vouched_identity (
    territory_id  uuid not null,
    person_id     uuid not null,
    subject       text not null references account on delete cascade,
    given_names   text not null,
    family_name   text not null,
    birth_date    date,
    sex           text not null check (sex in ('F', 'M', '')),
    birth_place   text not null,
    birth_country text not null,
    vouched_at    timestamptz not null,
    primary key (territory_id, person_id),
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on vouched_identity (subject);
create index on vouched_identity (territory_id, birth_date) where birth_date is not null;
select wall('vouched_identity');

-- A letter used by somebody with quite another name: the town hall or the school says whether it may stand
create table waiting_claim (
    territory_id uuid not null,
    id           uuid not null,
    subject      text not null,
    username     text not null,
    person_id    uuid not null,
    given_names  text not null,
    family_name  text not null,
    asked_at     timestamptz not null,
    refused_at   timestamptz,
    primary key (territory_id, id),
    unique (territory_id, subject),
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on waiting_claim (territory_id, person_id);
select wall('waiting_claim');
