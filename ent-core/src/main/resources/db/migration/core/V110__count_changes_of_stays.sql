-- How often it has changed in which class a pupil is on which day, what was called off included: a calendar's number grows with it.
alter table pupil add column stay_changes integer not null default 0;

create function count_change_of_stay() returns trigger language plpgsql as $$
declare
    changed record := coalesce(new, old);
begin
    update core.pupil set stay_changes = stay_changes + 1
    where territory_id = changed.territory_id and id = changed.child_id;
    return null;
end $$;
revoke execute on function count_change_of_stay() from public;
create trigger stay_changed after insert or delete or update of state, class_id, first_day on pupil_move
    for each row execute function count_change_of_stay();
create trigger stay_changed after insert or delete or update of leaves_on, left_at on pupil_leaving
    for each row execute function count_change_of_stay();

create function count_own_change_of_stay() returns trigger language plpgsql as $$
begin
    new.stay_changes := old.stay_changes + 1;
    return new;
end $$;
revoke execute on function count_own_change_of_stay() from public;
create trigger stay_changed before update of class_id, left_on on pupil
    for each row when (old.class_id <> new.class_id or old.left_on is distinct from new.left_on)
    execute function count_own_change_of_stay();
