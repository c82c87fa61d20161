-- The turns of a child whose two records were made one keep their versions: only another child is named.
drop trigger version_kept on custody;
create trigger version_kept
    after insert or delete or update of valid_from, odd_household, even_household, days, set_by, set_at, version on custody
    for each row execute function keep_custody_version();

-- Values that never change may name another record of the same human.
grant update (child_id, set_by) on custody_version to ${app};
grant update (corrected_by) on booking_correction to ${app};
grant update (declared_by, checked_by) on quotient to ${app};
