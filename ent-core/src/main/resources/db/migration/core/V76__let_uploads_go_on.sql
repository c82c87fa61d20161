-- A file on its way into a folder, or to be a newer version of one: as much of it as has come is kept in parts, so that whoever sends it
-- goes on after a cut, from another copy too. Its length is room that the space gives to nobody else meanwhile. "holder" is the request
-- that writes; it is put aside once "held_until" is over, and what it still brings isn't taken. What it names may go meanwhile.
create table upload (
    territory_id uuid not null default territory(),
    id           uuid not null,
    owner_id     uuid not null,
    space_id     uuid not null,
    folder_id    uuid,
    item_id      uuid,
    name         text not null check (length(name) between 1 and 200),
    fingerprint  text check (length(fingerprint) between 1 and 300),
    length       bigint not null check (length > 0),
    received     bigint not null default 0 check (received between 0 and length),
    parts        int not null default 0 check (parts >= 0),
    state        text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'TYPE_REFUSED', 'INFECTED', 'TOO_LARGE')),
    made_item_id uuid,
    holder       uuid,
    held_until   timestamptz,
    begun_at     timestamptz not null,
    ends_at      timestamptz not null check (ends_at > begun_at),
    primary key (territory_id, id),
    check (num_nonnulls(folder_id, item_id) < 2),
    check (made_item_id is null or state = 'DONE'),
    check (num_nulls(holder, held_until) in (0, 2))
);
create index on upload (territory_id, owner_id);
create index on upload (territory_id, space_id);
create index on upload (ends_at);

-- The content of a part lies in the store under the id of a file that has no row.
create table upload_part (
    territory_id uuid not null default territory(),
    upload_id    uuid not null,
    number       int not null check (number > 0),
    file_id      uuid not null,
    size         bigint not null check (size > 0),
    primary key (territory_id, upload_id, number),
    foreign key (territory_id, upload_id) references upload on delete cascade
);

select wall('core.upload'), wall('core.upload_part');

-- Where uploads are over; runs as the owner, and answers with territories alone.
create function territories_with_ended_uploads(moment timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct u.territory_id from core.upload u where u.ends_at < moment;
end;
revoke execute on function territories_with_ended_uploads(timestamptz) from public;
grant execute on function territories_with_ended_uploads(timestamptz) to ${app};
