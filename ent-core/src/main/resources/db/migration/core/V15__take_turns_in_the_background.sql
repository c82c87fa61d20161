-- When each round of background work may begin again, so that one copy does it and the others leave it alone.
create table background_round (
    round    text primary key check (length(round) between 1 and 60),
    may_begin timestamptz not null
);

create function begin_round(asked text, pause interval) returns boolean
    language sql volatile security definer
    set search_path = core
begin atomic
    insert into core.background_round as r (round, may_begin) values (asked, now() + least(pause, interval '1 day'))
    on conflict (round) do update set may_begin = excluded.may_begin where r.may_begin <= now()
    returning true;
end;

-- Answers are as old in one territory as in another: one statement forgets those of all, and none of the last hour, whatever
-- it is asked.
create function forget_answers(kept interval, most int) returns int
    language sql volatile security definer
    set search_path = core
begin atomic
    with gone as (
        delete from core.idempotent_answer a
        using (select o.territory_id, o.person_id, o.key from core.idempotent_answer o
               where o.created_at < now() - greatest(kept, interval '1 hour')
               order by o.created_at limit most for update skip locked) old
        where a.territory_id = old.territory_id and a.person_id = old.person_id and a.key = old.key
        returning 1)
    select count(*)::int from gone;
end;

revoke execute on function begin_round(text, interval), forget_answers(interval, int) from public;
grant execute on function begin_round(text, interval), forget_answers(interval, int) to ${app};

drop index idempotent_answer_age;
create index idempotent_answer_age on idempotent_answer (created_at);
