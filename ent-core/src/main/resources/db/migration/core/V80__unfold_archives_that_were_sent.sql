-- An archive that is sent to become a folder: once all of it has come it waits, and then it is unfolded, one at a time in a space.
-- "entries" is how many it has, "passed" how many of them have been looked at, "added" how many files came of it; "turns" counts how
-- often it was begun since the last of them, so that one which ends the process isn't tried for ever.
alter table upload
    add column becomes text not null default 'FILE' check (becomes in ('FILE', 'FOLDER')),
    add column entries int check (entries > 0),
    add column passed  int not null default 0 check (passed >= 0),
    add column added   int not null default 0 check (added >= 0),
    add column turns   int not null default 0 check (turns >= 0),
    add column refusal text check (refusal <> ''),
    drop constraint upload_state_check,
    drop constraint upload_check3,
    add constraint upload_state_check check (state in
        ('OPEN', 'ARRIVED', 'UNFOLDING', 'DONE', 'TYPE_REFUSED', 'INFECTED', 'TOO_LARGE', 'NOT_UNFOLDED')),
    add constraint upload_made_check check (made_item_id is null or state in ('DONE', 'UNFOLDING')),
    add constraint upload_folder_check check (becomes = 'FOLDER' or state not in ('ARRIVED', 'UNFOLDING', 'NOT_UNFOLDED')),
    add constraint upload_not_unfolded_check check ((state = 'NOT_UNFOLDED') = (refusal is not null));
create unique index upload_unfolding on upload (territory_id, space_id) where state = 'UNFOLDING';
create index upload_to_unfold on upload (territory_id) where state in ('ARRIVED', 'UNFOLDING');

-- What came of an entry of an archive: the folder of this path in it, or why it wasn't taken.
create table upload_entry (
    territory_id uuid not null default territory(),
    upload_id    uuid not null,
    id           uuid not null,
    path         text not null check (length(path) <= 1000),
    folder_id    uuid,
    refusal      text check (refusal <> ''),
    primary key (territory_id, upload_id, id),
    foreign key (territory_id, upload_id) references upload on delete cascade,
    check (num_nonnulls(folder_id, refusal) = 1)
);

select wall('core.upload_entry');

-- Where an archive waits to be unfolded, or was left by whoever did; runs as the owner, and answers with territories alone.
create function territories_with_archives(moment timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct u.territory_id from core.upload u
    where u.state in ('ARRIVED', 'UNFOLDING') and u.ends_at > moment and (u.held_until is null or u.held_until < moment);
end;
revoke execute on function territories_with_archives(timestamptz) from public;
grant execute on function territories_with_archives(timestamptz) to ${app};

-- Where links have ended; the same way.
create function territories_with_ended_links(moment timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct l.territory_id from core.item_link l where l.ends_at < moment;
end;
revoke execute on function territories_with_ended_links(timestamptz) from public;
grant execute on function territories_with_ended_links(timestamptz) to ${app};
create index on item_link (ends_at);

-- Notices are as old in one territory as in another: one statement forgets those of all that were read six months ago, or lie unread
-- for a year, some at once.
create function forget_notices(most int) returns int
    language sql volatile security definer
    set search_path = core
begin atomic
    with gone as (
        delete from core.notice n
        using (select o.territory_id, o.recipient_id, o.id from core.notice o
               where o.read_at < now() - interval '6 months' or o.read_at is null and o.created_at < now() - interval '12 months'
               limit most for update skip locked) old
        where n.territory_id = old.territory_id and n.recipient_id = old.recipient_id and n.id = old.id
        returning 1)
    select count(*)::int from gone;
end;
revoke execute on function forget_notices(int) from public;
grant execute on function forget_notices(int) to ${app};
create index on notice (read_at) where read_at is not null;
create index on notice (created_at) where read_at is null;
