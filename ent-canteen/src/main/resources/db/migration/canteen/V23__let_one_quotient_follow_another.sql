-- Of a household's quotients one counts on a day: a successor closes what came before it, for good. Closed on its first day,
-- a quotient never counted or counts no more; what is stored of it stays.
create extension if not exists btree_gist;

alter table quotient add column closed_on date check (closed_on between valid_from and valid_to);

do $$
declare
    successor record;
begin
    for successor in select * from canteen.quotient order by declared_at, id loop
        update canteen.quotient q set closed_on = greatest(successor.valid_from, q.valid_from)
        where q.territory_id = successor.territory_id and q.household_id = successor.household_id
          and (q.declared_at, q.id) < (successor.declared_at, successor.id)
          and q.valid_from <= successor.valid_to
          and coalesce(q.closed_on, q.valid_to + 1) > greatest(successor.valid_from, q.valid_from);
    end loop;
end $$;

alter table quotient add constraint quotient_one_at_a_time exclude using gist (
    territory_id with =, household_id with =, daterange(valid_from, coalesce(closed_on, valid_to + 1), '[)') with &&);
grant update (closed_on) on quotient to ${app};

-- The end of a household's last quotient, where it wasn't told yet: within some days, or some days late.
create or replace function territories_with_ends_to_tell(at timestamptz, days_before int, days_late int) returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select distinct e.territory_id
    from (select q.territory_id, q.household_id, max(coalesce(q.closed_on - 1, q.valid_to)) as ends_on
          from canteen.quotient q group by q.territory_id, q.household_id) e
    join core.territory t on t.id = e.territory_id
    where e.ends_on - (at at time zone t.time_zone)::date between -days_late and days_before
      and not exists (
          select from canteen.quotient_end_told d
          where d.territory_id = e.territory_id and d.household_id = e.household_id and d.ends_on = e.ends_on
            and d.kind = case when e.ends_on > (at at time zone t.time_zone)::date then 'ENDING' else 'ENDED' end);
end;
