-- The invitation of a member of the staff: the latest of each person. Of the code, in a link by mail or in a letter, only a hash
-- is kept; a mail's is drawn when it leaves.
create table staff_invitation (
    territory_id uuid not null default territory(),
    person_id    uuid not null,
    way          text not null check (way in ('MAIL', 'PAPER')),
    address      text not null default '',
    invited_by   uuid not null,
    invited_at   timestamptz not null,
    expires_at   timestamptz not null check (expires_at > invited_at),
    hash         text check (hash ~ '^[0-9a-f]{64}$'),
    sent_at      timestamptz,
    failed_at    timestamptz,
    used_at      timestamptz,
    primary key (territory_id, person_id),
    unique (territory_id, hash),
    check ((way = 'MAIL') = (address <> '')),
    foreign key (territory_id, person_id) references person on delete cascade
);
select wall('core.staff_invitation');

-- An address by which the account's owner is reached: none, or one that was shown to be the owner's.
alter table account add column email text not null default '';
create index on account (territory_id, lower(email)) where email <> '';
create index on account (territory_id, lower(username));

-- A code that was mailed to the owner of an account, one for each purpose: a new one replaces it.
create table account_code (
    territory_id uuid not null default territory(),
    subject      text not null references account on delete cascade,
    purpose      text not null check (purpose in ('PASSWORD', 'ADDRESS')),
    address      text not null check (address <> ''),
    hash         text not null check (hash ~ '^[0-9a-f]{64}$'),
    issued_at    timestamptz not null,
    expires_at   timestamptz not null check (expires_at > issued_at),
    primary key (territory_id, subject, purpose),
    unique (territory_id, hash)
);
select wall('core.account_code');

-- The host where a code is good that is typed at another town's: its holder is told, and nobody else can ask.
create function host_of_code(territories uuid[], hashes text[]) returns text
    language sql stable security definer
    set search_path = core
begin atomic
    select min(h.host)
    from unnest(territories, hashes) as asked (territory_id, hash)
    join core.territory_host h on h.territory_id = asked.territory_id
    where exists (select from core.claim_code c
                  where c.territory_id = asked.territory_id and c.hash = asked.hash and c.used_at is null)
       or exists (select from core.staff_invitation i
                  where i.territory_id = asked.territory_id and i.hash = asked.hash and i.used_at is null)
       or exists (select from core.account_code k
                  where k.territory_id = asked.territory_id and k.hash = asked.hash);
end;
revoke execute on function host_of_code(uuid[], text[]) from public;
grant execute on function host_of_code(uuid[], text[]) to ${app};
