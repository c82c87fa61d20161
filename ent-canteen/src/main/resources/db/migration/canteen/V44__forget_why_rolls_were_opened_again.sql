-- The reason for which a roll was opened again may be about a child: it is emptied three months after the day.
alter table presence_finish
    drop constraint presence_finish_reason_check,
    add constraint presence_finish_reason_check check (length(reason) <= 200);
create index on presence_finish (day) where reason <> '';

-- Where reasons of rolls from before a day are kept; runs as the owner, and answers with territories alone.
create function territories_with_reopenings(before date) returns setof uuid
    language sql stable security definer
    set search_path = canteen
begin atomic
    select distinct f.territory_id from presence_finish f where f.reason <> '' and f.day < before;
end;
revoke execute on function territories_with_reopenings(date) from public;
grant execute on function territories_with_reopenings(date) to ${app};
