-- subject: the account's id in the identity provider, known before the territory is
create table account (
    territory_id uuid not null,
    subject      text not null primary key,
    person_id    uuid not null,
    username     text not null,
    created_at   timestamptz not null default now(),
    foreign key (territory_id, person_id) references person
);
create index on account (territory_id, person_id);

-- The one question that must be asked before a territory is known: whose account is this?
create function account_of(asked text)
    returns table (territory_id uuid, person_id uuid)
    language sql stable security definer
    set search_path = core
begin atomic
    select a.territory_id, a.person_id from core.account a where a.subject = asked;
end;
revoke execute on function account_of(text) from public;
grant execute on function account_of(text) to ${app};

create table audit_entry (
    territory_id uuid not null references territory,
    id           uuid not null,
    at           timestamptz not null,
    actor_id     uuid,
    action       text not null,
    target       text not null,
    details      jsonb not null default '{}',
    address      text not null default '',
    primary key (territory_id, id)
);

create table notice (
    territory_id uuid not null,
    recipient_id uuid not null,
    id           uuid not null,
    kind         text not null,
    child_id     uuid,
    arguments    jsonb not null default '{}',
    link         text not null,
    created_at   timestamptz not null,
    read_at      timestamptz,
    primary key (territory_id, recipient_id, id),
    foreign key (territory_id, recipient_id) references person
);
create index on notice (territory_id, recipient_id) where read_at is null;

create table stored_file (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    owner_id     uuid not null,
    name         text not null check (length(name) between 1 and 200),
    media_type   text not null,
    size         bigint not null check (size >= 0),
    sha256       text not null,
    created_at   timestamptz not null,
    primary key (territory_id, id),
    foreign key (territory_id, owner_id) references person
);

create table file_audience (
    territory_id uuid not null,
    file_id      uuid not null,
    kind         text not null check (kind in ('CLASS', 'CHILD')),
    audience_id  uuid not null,
    primary key (territory_id, file_id, kind, audience_id),
    foreign key (territory_id, file_id) references stored_file
);

create table idempotent_answer (
    territory_id uuid not null,
    person_id    uuid not null,
    key          text not null,
    request      text not null,
    status       int,
    problem      boolean,
    body         text,
    created_at   timestamptz not null default now(),
    primary key (territory_id, person_id, key)
);

select wall('account'), wall('audit_entry'), wall('notice'), wall('stored_file'), wall('file_audience'), wall('idempotent_answer');
-- the trail is only ever added to
revoke update, delete on audit_entry from ${app};

-- Spring Modulith's registry of events not yet delivered; it holds ids only
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index on event_publication using hash (serialized_event);
create index on event_publication (completion_date);
grant select, insert, update, delete on event_publication to ${app};
