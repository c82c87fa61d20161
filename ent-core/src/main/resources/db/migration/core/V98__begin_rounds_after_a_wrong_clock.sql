-- A clock that was ahead must not keep a round from beginning for as long as it was: no round waits longer than twice its pause. Once
-- would do for a clock that stands right; but whoever waited for another copy's row was asked a moment before that row was written.
create or replace function begin_round(asked text, pause interval) returns boolean
    language sql volatile security definer
    set search_path = core
begin atomic
    insert into core.background_round as r (round, may_begin) values (asked, now() + least(pause, interval '1 day'))
    on conflict (round) do update set may_begin = excluded.may_begin
        where r.may_begin <= now() or r.may_begin > now() + 2 * least(pause, interval '1 day')
    returning true;
end;
