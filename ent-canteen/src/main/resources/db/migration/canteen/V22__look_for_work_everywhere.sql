-- Background work passes all territories: one statement finds those that have some, whatever their number. These functions
-- run as the owner and answer with territories alone.
create function territories_with_lapsed_offers(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select distinct b.territory_id from canteen.booking b where b.accept_by <= at;
end;

-- Where a household wasn't told yet that its quotient ends: within some days, or some days late.
create function territories_with_ends_to_tell(at timestamptz, days_before int, days_late int) returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select distinct e.territory_id
    from (select q.territory_id, q.household_id, max(q.valid_to) as ends_on
          from canteen.quotient q group by q.territory_id, q.household_id) e
    join core.territory t on t.id = e.territory_id
    where e.ends_on - (at at time zone t.time_zone)::date between -days_late and days_before
      and not exists (
          select from canteen.quotient_end_told d
          where d.territory_id = e.territory_id and d.household_id = e.household_id and d.ends_on = e.ends_on
            and d.kind = case when e.ends_on > (at at time zone t.time_zone)::date then 'ENDING' else 'ENDED' end);
end;

-- When the orders of a territory's kitchens are to be looked at again, and what was known of its facts then.
create table order_look (
    territory_id uuid not null primary key,
    next_at      timestamptz not null,
    facts        numeric not null
);

-- Something that an order was made of has changed since.
create table order_change (
    territory_id uuid not null,
    noted_at     timestamptz not null default now()
);
create index on order_change (territory_id);
select core.wall('canteen.order_look'), core.wall('canteen.order_change');

create function note_bookings_of_orders() returns trigger
    language plpgsql security definer
    set search_path = canteen
as $$
begin
    insert into canteen.order_change (territory_id)
    select distinct c.territory_id from changed c
    where exists (select from canteen.kitchen_order o
                  where o.territory_id = c.territory_id and o.activity_id = c.activity_id and o.day = c.day);
    return null;
end $$;
create trigger order_added after insert on booking referencing new table as changed
    for each statement execute function note_bookings_of_orders();
create trigger order_changed after update on booking referencing new table as changed
    for each statement execute function note_bookings_of_orders();
create trigger order_removed after delete on booking referencing old table as changed
    for each statement execute function note_bookings_of_orders();

create function note_needs_of_orders() returns trigger
    language plpgsql security definer
    set search_path = canteen
as $$
begin
    insert into canteen.order_change (territory_id)
    select distinct c.territory_id from changed c
    where exists (select from canteen.kitchen_order o where o.territory_id = c.territory_id);
    return null;
end $$;
create trigger order_added after insert on child_needs referencing new table as changed
    for each statement execute function note_needs_of_orders();
create trigger order_changed after update on child_needs referencing new table as changed
    for each statement execute function note_needs_of_orders();
create trigger order_removed after delete on child_needs referencing old table as changed
    for each statement execute function note_needs_of_orders();

-- The hour of the order is a fact of the offer, like cut-offs.
select core.watch('canteen.kitchen_rule', 'offer');

create function facts_of(asked uuid) returns numeric
    language sql stable security definer
    set search_path = core
begin atomic
    select coalesce(sum(f.version), 0) from core.fact_version f where f.territory_id = asked;
end;

create function territories_with_orders_to_make(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select t.id from core.territory t
    left join canteen.order_look l on l.territory_id = t.id
    where l.next_at is null or l.next_at <= at or l.facts <> canteen.facts_of(t.id)
       or exists (select from canteen.order_change c where c.territory_id = t.id);
end;

revoke execute on function territories_with_lapsed_offers(timestamptz), territories_with_ends_to_tell(timestamptz, int, int),
    territories_with_orders_to_make(timestamptz), facts_of(uuid) from public;
grant execute on function territories_with_lapsed_offers(timestamptz), territories_with_ends_to_tell(timestamptz, int, int),
    territories_with_orders_to_make(timestamptz), facts_of(uuid) to ${app};
