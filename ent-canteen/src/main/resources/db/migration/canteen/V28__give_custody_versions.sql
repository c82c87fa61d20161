-- A child's custody has versions, each from its date until the next: what a day is by comes from the last that began. A version
-- without households ends the turns. What was set stays: one that is replaced or withdrawn says so and counts no more.
create table custody_version (
    territory_id   uuid not null,
    id             uuid not null,
    child_id       uuid not null,
    valid_from     date not null,
    odd_household  uuid,
    even_household uuid check ((even_household is null) = (odd_household is null)),
    days           jsonb not null default '{}' check (jsonb_typeof(days) = 'object'),
    set_by         uuid not null,
    set_at         timestamptz not null,
    withdrawn_by   uuid,
    withdrawn_at   timestamptz check ((withdrawn_at is null) = (withdrawn_by is null)),
    primary key (territory_id, id)
);
create unique index custody_one_version_from_a_day on custody_version (territory_id, child_id, valid_from)
    where withdrawn_at is null;
select core.wall('canteen.custody_version');
revoke update, delete on custody_version from ${app};
grant update (withdrawn_by, withdrawn_at) on custody_version to ${app};

insert into custody_version (territory_id, id, child_id, valid_from, odd_household, even_household, days, set_by, set_at)
select territory_id, gen_random_uuid(), child_id, valid_from, odd_household, even_household, days, set_by, set_at
from custody;

-- A copy of the version before still writes the one custody it knows: what it sets holds from the date it says.
create function keep_custody_version() returns trigger
    language plpgsql security definer
    set search_path = canteen
as $$
declare
    ended boolean := tg_op = 'DELETE';
    was   canteen.custody := case when tg_op = 'DELETE' then old else new end;
    since date := case when tg_op = 'DELETE' then current_date else new.valid_from end;
begin
    update canteen.custody_version v set withdrawn_by = was.set_by, withdrawn_at = now()
    where v.territory_id = was.territory_id and v.child_id = was.child_id and v.valid_from = since
      and v.withdrawn_at is null;
    insert into canteen.custody_version (territory_id, id, child_id, valid_from, odd_household, even_household, days,
                                         set_by, set_at)
    values (was.territory_id, gen_random_uuid(), was.child_id, since,
            case when ended then null else was.odd_household end, case when ended then null else was.even_household end,
            case when ended then '{}' else was.days end, was.set_by, now());
    return null;
end $$;
revoke execute on function keep_custody_version() from public;
create trigger version_kept after insert or update or delete on custody
    for each row execute function keep_custody_version();
