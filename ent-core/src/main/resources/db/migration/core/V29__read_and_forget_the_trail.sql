-- The trail is read newest first, by a period and perhaps by who acted, what was acted on, or the kind of act.
create index audit_entry_moment on audit_entry (territory_id, at, id);
create index audit_entry_actor on audit_entry (territory_id, actor_id, at, id) where actor_id is not null;
create index audit_entry_target on audit_entry (territory_id, target, at, id);
create index audit_entry_action on audit_entry (territory_id, action, at, id);

-- Forgets entries of all territories, some at once, and none of the last twelve months, whatever it is asked. Moments are
-- compared, not intervals: PostgreSQL takes a month for thirty days, and 361 days for more than twelve months.
create function forget_audit_entries(kept interval, most int) returns int
    language sql volatile security definer
    set search_path = core
begin atomic
    with gone as (
        delete from core.audit_entry a
        using (select o.territory_id, o.id
               from core.territory t
               cross join lateral (select e.territory_id, e.id from core.audit_entry e
                                   where e.territory_id = t.id
                                     and e.at < least(now() - kept, now() - interval '12 months')
                                   order by e.at limit most for update skip locked) o
               limit most) old
        where a.territory_id = old.territory_id and a.id = old.id
        returning 1)
    select count(*)::int from gone;
end;
revoke execute on function forget_audit_entries(interval, int) from public;
grant execute on function forget_audit_entries(interval, int) to ${app};
