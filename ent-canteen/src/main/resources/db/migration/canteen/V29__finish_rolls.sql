-- A roll counts once it is finished, by a person or by the hour of the territory (finished_by is then empty). One finish
-- stands at a time; 'LATE' came when another stood already, or from before the roll was opened again.
create table presence_finish (
    territory_id uuid not null,
    id           uuid not null,
    activity_id  uuid not null,
    day          date not null,
    finished_by  uuid,
    finished_at  timestamptz not null,
    received_at  timestamptz not null,
    state        text not null check (state in ('STANDS', 'LATE', 'REOPENED')),
    reopened_by  uuid,
    reopened_at  timestamptz,
    reason       text check (length(reason) between 1 and 200),
    primary key (territory_id, id),
    foreign key (territory_id, activity_id, day) references presence_day,
    check ((state = 'REOPENED') = (reopened_at is not null)
           and (state = 'REOPENED') = (reopened_by is not null) and (state = 'REOPENED') = (reason is not null))
);
create unique index presence_finish_stands on presence_finish (territory_id, activity_id, day) where state = 'STANDS';
create index on presence_finish (territory_id, activity_id, day, reopened_at) where state = 'REOPENED';

-- Said of all whom nobody had tapped when the roll was finished: gives way to what somebody saw.
alter table presence_tap add column certainty text not null default 'SEEN' check (certainty in ('SEEN', 'PRESUMED'));

-- From which day on, and at what hour, rolls are finished that nobody has finished. Without a row only people do.
create table roll_rule (
    territory_id uuid not null primary key,
    at           time not null,
    from_day     date not null
);
select core.wall('canteen.presence_finish'), core.wall('canteen.roll_rule');

-- Rolls from before count as finished where each child expected was tapped or excused, by the person of the last tap.
insert into presence_finish (territory_id, id, activity_id, day, finished_by, finished_at, received_at, state)
select d.territory_id, gen_random_uuid(), d.activity_id, d.day, t.tapped_by, t.received_at, t.received_at, 'STANDS'
from presence_day d
join core.territory y on y.id = d.territory_id
join presence_tap t on t.territory_id = d.territory_id and t.activity_id = d.activity_id and t.day = d.day
                   and t.position = d.last
where d.day < (now() at time zone y.time_zone)::date
  and not exists (
      select from booking b
      where b.territory_id = d.territory_id and b.activity_id = d.activity_id and b.day = d.day and b.status = 'BOOKED'
        and not exists (select from presence_tap c
                        where c.territory_id = b.territory_id and c.activity_id = b.activity_id and c.day = b.day
                          and c.child_id = b.child_id)
        and not exists (select from presence_excuse e
                        where e.territory_id = b.territory_id and e.activity_id = b.activity_id and e.day = b.day
                          and e.child_id = b.child_id));

-- Where the hour has passed and a roll of these days is open. What was opened again waits for the next time.
create function territories_with_rolls_to_finish(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select distinct r.territory_id
    from roll_rule r
    join core.territory t on t.id = r.territory_id
    cross join lateral (select territories_with_rolls_to_finish.at at time zone t.time_zone as local) l
    cross join lateral (select l.local::date - (l.local::time < r.at)::int as day) last
    join presence_day d on d.territory_id = r.territory_id and d.last > 0
                       and d.day between greatest(r.from_day, last.day - 7) and last.day
    where not exists (
        select from presence_finish f
        where f.territory_id = d.territory_id and f.activity_id = d.activity_id and f.day = d.day
          and (f.state = 'STANDS'
               or f.state = 'REOPENED' and f.reopened_at >= (last.day + r.at) at time zone t.time_zone));
end;
revoke execute on function territories_with_rolls_to_finish(timestamptz) from public;
grant execute on function territories_with_rolls_to_finish(timestamptz) to ${app};
