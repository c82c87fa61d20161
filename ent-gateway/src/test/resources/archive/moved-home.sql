insert into core.household_stay (id, household_id, person_id, until_day)
values (gen_random_uuid(), :household, :guardian, greatest(current_date, '2026-11-30') + 1);
insert into core.household_stay (id, household_id, person_id, from_day)
values (gen_random_uuid(), :home, :guardian, greatest(current_date, '2026-11-30') + 1);
update core.household_member set household_id = :home where household_id = :household and person_id = :guardian;
delete from core.household_member where household_id = :household;
insert into canteen.booking_correction (id, booking_id, kind, reason, former_cents, amount_cents, corrected_by, corrected_at)
select gen_random_uuid(), b.id, 'REPRICED', 'M. Basile a téléphoné', 360, 9137, :agent, now()
from canteen.booking b where b.child_id = :child and b.household_id = :home;
