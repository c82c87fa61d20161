-- A day costs what tariff and quotient of that day make. What a booking keeps is what was told when it was made, unless a
-- person has fixed its price: that price stands. Of days gone by the units are kept once an activity's hours change.
alter table booking
    add column price_fixed boolean not null default false,
    add column units int check (units >= 0),
    add column situation text not null default 'IN_TIME'
        check (situation in ('IN_TIME', 'LATE', 'UNBOOKED', 'ABSENT_JUSTIFIED', 'ABSENT_UNJUSTIFIED'));

update booking b set price_fixed = true
where exists (select from booking_correction c
              where c.territory_id = b.territory_id and c.booking_id = b.id and c.kind = 'REPRICED');

update booking b
set situation = jsonb_path_query_first(b.explanation, '$[*].occasion ? (@ == "LATE" || @ == "UNBOOKED"
        || @ == "ABSENT_JUSTIFIED" || @ == "ABSENT_UNJUSTIFIED")') #>> '{}'
where exists (select from booking_correction c
              where c.territory_id = b.territory_id and c.booking_id = b.id and c.kind = 'ADDED')
  and jsonb_path_exists(b.explanation, '$[*].occasion ? (@ == "LATE" || @ == "UNBOOKED"
        || @ == "ABSENT_JUSTIFIED" || @ == "ABSENT_UNJUSTIFIED")');

-- A copy of the version before fixes a price without saying so anywhere but in its explanation.
create function keep_price_fixed() returns trigger language plpgsql as $$
begin
    new.price_fixed := true;
    return new;
end $$;
create trigger booking_price_fixed before update of explanation on booking
    for each row when (not new.price_fixed and new.explanation @> '[{"kind": "CORRECTION"}]')
    execute function keep_price_fixed();

-- Neither does it keep the situation of a day that it adds by hand.
create function keep_situation() returns trigger language plpgsql as $$
begin
    update canteen.booking b
    set situation = jsonb_path_query_first(b.explanation, '$[*].occasion ? (@ == "LATE" || @ == "UNBOOKED"
            || @ == "ABSENT_JUSTIFIED" || @ == "ABSENT_UNJUSTIFIED")') #>> '{}'
    where b.territory_id = new.territory_id and b.id = new.booking_id and b.situation = 'IN_TIME'
      and jsonb_path_exists(b.explanation, '$[*].occasion ? (@ == "LATE" || @ == "UNBOOKED"
            || @ == "ABSENT_JUSTIFIED" || @ == "ABSENT_UNJUSTIFIED")');
    return null;
end $$;
create trigger situation_kept after insert on booking_correction
    for each row when (new.kind = 'ADDED') execute function keep_situation();
