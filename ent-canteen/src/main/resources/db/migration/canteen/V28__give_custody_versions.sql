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

-- The household whose turn a day is, if it is anybody's.
create function turn_of(town uuid, child uuid, on_day date) returns uuid
    language sql stable
    set search_path = canteen
begin atomic
    select coalesce((v.days ->> on_day::text)::uuid,
                    case when extract(week from on_day)::int % 2 = 1 then v.odd_household else v.even_household end)
    from canteen.custody_version v
    where v.territory_id = town and v.child_id = child and v.withdrawn_at is null and v.valid_from <= on_day
    order by v.valid_from desc limit 1;
end;

revoke execute on function turn_of(uuid, uuid, date) from public;

-- A copy of the version before still writes the one custody it knows: what it sets, or ends, holds from the date on, whatever
-- was ahead. Booked days pass to their payer, unless another was chosen against the turns.
create function keep_custody_version() returns trigger
    language plpgsql security definer
    set search_path = canteen
as $$
declare
    ended   boolean := tg_op = 'DELETE';
    was     canteen.custody := case when tg_op = 'DELETE' then old else new end;
    since   date := case when tg_op = 'DELETE' then current_date else new.valid_from end;
    ids     uuid[];
    befores uuid[];
begin
    if pg_trigger_depth() > 1 then
        return null;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('custody ' || was.child_id, 0));
    select array_agg(b.id order by b.id),
           array_agg(canteen.turn_of(b.territory_id, b.child_id, b.day) order by b.id) into ids, befores
    from canteen.booking b
    where b.territory_id = was.territory_id and b.child_id = was.child_id and b.day >= since
      and (b.status in ('REQUESTED', 'BOOKED', 'WAITING') or b.suspension_id is not null or b.ended_turn is not null);
    update canteen.custody_version v set withdrawn_by = was.set_by, withdrawn_at = now()
    where v.territory_id = was.territory_id and v.child_id = was.child_id and v.valid_from >= since
      and v.withdrawn_at is null;
    insert into canteen.custody_version (territory_id, id, child_id, valid_from, odd_household, even_household, days,
                                         set_by, set_at)
    values (was.territory_id, gen_random_uuid(), was.child_id, since,
            case when ended then null else was.odd_household end, case when ended then null else was.even_household end,
            case when ended then '{}' else was.days end, was.set_by, now());
    update canteen.booking b set household_id = p.payer, version = b.version + 1
    from (select o.territory_id, o.id, o.household_id, w.before,
                 canteen.turn_of(o.territory_id, o.child_id, o.day) as turn,
                 coalesce(canteen.turn_of(o.territory_id, o.child_id, o.day),
                          (select c.household_id from core.household_member c
                           join core.household_member a on a.territory_id = c.territory_id
                            and a.household_id = c.household_id and a.person_id = o.booked_by
                           where c.territory_id = o.territory_id and c.person_id = o.child_id
                           order by c.household_id limit 1)) as payer
          from unnest(ids, befores) as w (id, before)
          join canteen.booking o on o.territory_id = was.territory_id and o.id = w.id) p
    where b.territory_id = p.territory_id and b.id = p.id and p.turn is distinct from p.before
      and (p.before is null or p.before = p.household_id) and p.payer is not null and p.payer <> p.household_id;
    return null;
end $$;
revoke execute on function keep_custody_version() from public;
create trigger version_kept after insert or update or delete on custody
    for each row execute function keep_custody_version();

-- And it reads that one: the version of today, or the first ahead.
create function show_custody_version() returns trigger
    language plpgsql security definer
    set search_path = canteen
as $$
declare
    known canteen.custody_version;
begin
    if pg_trigger_depth() > 1 then
        return null;
    end if;
    select * into known from canteen.custody_version v
    where v.territory_id = new.territory_id and v.child_id = new.child_id and v.withdrawn_at is null
    order by v.valid_from > current_date, case when v.valid_from > current_date then v.valid_from end, v.valid_from desc
    limit 1;
    if known.odd_household is null then
        delete from canteen.custody c where c.territory_id = new.territory_id and c.child_id = new.child_id;
    else
        insert into canteen.custody as c (territory_id, child_id, valid_from, odd_household, even_household, days,
                                          set_by, set_at)
        values (known.territory_id, known.child_id, known.valid_from, known.odd_household, known.even_household, known.days,
                known.set_by, known.set_at)
        on conflict (territory_id, child_id) do update
        set valid_from = excluded.valid_from, odd_household = excluded.odd_household,
            even_household = excluded.even_household, days = excluded.days, set_by = excluded.set_by,
            set_at = excluded.set_at, version = c.version + 1;
    end if;
    return null;
end $$;
revoke execute on function show_custody_version() from public;
create trigger custody_shown after insert or update of withdrawn_at on custody_version
    for each row execute function show_custody_version();
