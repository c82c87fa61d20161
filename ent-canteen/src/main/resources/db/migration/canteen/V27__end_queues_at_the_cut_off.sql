-- Who waits does so until the day's cut-off. "waits_until" is the cut-off as a round has last counted it, and tells where to
-- look again; whether an entry has ended is counted anew each time. "ended_turn" is the turn of an entry that the cut-off
-- ended: places that come free later are offered by it, and are nobody's who doesn't accept.
alter table booking
    add column waits_until timestamptz,
    add column ended_turn int check (ended_turn is null or status = 'CANCELLED');
create index booking_waiting on booking (territory_id, waits_until) where status = 'WAITING';
create index booking_ended_queue on booking (territory_id, activity_id, day, ended_turn) where ended_turn is not null;

-- What was known of a territory's facts when its cut-offs were last counted: another calendar or offer moves them.
create table queue_look (
    territory_id uuid not null primary key,
    facts        numeric not null
);
select core.wall('canteen.queue_look');

create function territories_with_queues_to_end(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select b.territory_id from canteen.booking b
    where b.status = 'WAITING' and (b.waits_until is null or b.waits_until <= at)
    union
    select l.territory_id from canteen.queue_look l
    where l.facts <> canteen.facts_of(l.territory_id)
      and exists (select from canteen.booking b where b.territory_id = l.territory_id and b.status = 'WAITING');
end;
revoke execute on function territories_with_queues_to_end(timestamptz) from public;
grant execute on function territories_with_queues_to_end(timestamptz) to ${app};
