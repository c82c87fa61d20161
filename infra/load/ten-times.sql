-- Nine copies of every family, or as many as load.copies says, of its bookings, quotients and notices, of what its children ticked,
-- handed in and were marked, and of every entry of the diary. Copies live in the schools, classes and days of their originals;
-- entries lie in earlier weeks, so that a measured week shows what it did.
create function pg_temp.other(id uuid, copy int) returns uuid language sql immutable
    as $$ select md5(id::text || ' ' || copy)::uuid $$;

create temp table copy as
    select generate_series(1, coalesce(nullif(current_setting('load.copies', true), ''), '9')::int) as no;
create function pg_temp.times() returns int language sql stable as $$ select count(*)::int + 1 from copy $$;

update canteen.activity set capacity = least(10000, capacity * pg_temp.times());

-- copies of what refers to what is there need no check of it
set local session_replication_role = replica;
create temp table family as
    select territory_id, id from core.pupil
    union select territory_id, guardian_id from core.guardianship
    union select territory_id, person_id from core.household_member;

insert into core.person
select c.* from core.person p join family using (territory_id, id) cross join copy
cross join lateral jsonb_populate_record(p, jsonb_build_object('id', pg_temp.other(p.id, no))) c;

insert into core.pupil
select c.* from core.pupil p cross join copy
cross join lateral jsonb_populate_record(p, jsonb_build_object('id', pg_temp.other(p.id, no), 'ine', null)) c;

insert into core.guardianship
select c.* from core.guardianship g cross join copy
cross join lateral jsonb_populate_record(g, jsonb_build_object(
    'id', pg_temp.other(g.id, no), 'child_id', pg_temp.other(g.child_id, no),
    'guardian_id', pg_temp.other(g.guardian_id, no))) c;

insert into core.household
select c.* from core.household h cross join copy
cross join lateral jsonb_populate_record(h, jsonb_build_object('id', pg_temp.other(h.id, no))) c;

insert into core.household_member
select c.* from core.household_member m cross join copy
cross join lateral jsonb_populate_record(m, jsonb_build_object(
    'household_id', pg_temp.other(m.household_id, no), 'person_id', pg_temp.other(m.person_id, no))) c;

insert into core.notice
select c.* from core.notice n join family f on f.territory_id = n.territory_id and f.id = n.recipient_id cross join copy
cross join lateral jsonb_populate_record(n, jsonb_build_object(
    'id', pg_temp.other(n.id, no), 'recipient_id', pg_temp.other(n.recipient_id, no),
    'child_id', pg_temp.other(n.child_id, no))) c;

insert into canteen.quotient
select c.* from canteen.quotient q cross join copy
cross join lateral jsonb_populate_record(q, jsonb_build_object(
    'id', pg_temp.other(q.id, no), 'household_id', pg_temp.other(q.household_id, no), 'proof_id', null)) c;

insert into homework.entry
select c.* from homework.entry e cross join copy
cross join lateral jsonb_populate_record(e, jsonb_build_object(
    'id', pg_temp.other(e.id, no), 'given_on', e.given_on - no * 140, 'due_on', e.due_on - no * 140)) c;

insert into homework.entry_pupil
select territory_id, entry_id, pg_temp.other(child_id, no) from homework.entry_pupil cross join copy;

insert into homework.tick
select territory_id, entry_id, pg_temp.other(child_id, no), ticked_at from homework.tick cross join copy;

insert into homework.guardian_tick
select territory_id, entry_id, pg_temp.other(child_id, no), pg_temp.other(guardian_id, no), ticked_at
from homework.guardian_tick cross join copy;

insert into homework.hand_in
select c.* from homework.hand_in h cross join copy
cross join lateral jsonb_populate_record(h, jsonb_build_object(
    'id', pg_temp.other(h.id, no), 'child_id', pg_temp.other(h.child_id, no))) c;

insert into homework.feedback
select c.* from homework.feedback f cross join copy
cross join lateral jsonb_populate_record(f, jsonb_build_object('hand_in_id', pg_temp.other(f.hand_in_id, no))) c;

insert into homework.roll_mark
select c.* from homework.roll_mark m cross join copy
cross join lateral jsonb_populate_record(m, jsonb_build_object(
    'id', pg_temp.other(m.id, no), 'child_id', pg_temp.other(m.child_id, no), 'position', m.position + no * 1000000)) c;

insert into homework.absence
select c.* from homework.absence a cross join copy
cross join lateral jsonb_populate_record(a, jsonb_build_object(
    'id', pg_temp.other(a.id, no), 'child_id', pg_temp.other(a.child_id, no))) c;

insert into homework.result
select c.* from homework.result r cross join copy
cross join lateral jsonb_populate_record(r, jsonb_build_object('child_id', pg_temp.other(r.child_id, no))) c;

insert into homework.report_edition
select c.* from homework.report_edition e cross join copy
cross join lateral jsonb_populate_record(e, jsonb_build_object(
    'id', pg_temp.other(e.id, no), 'child_id', pg_temp.other(e.child_id, no))) c;

update canteen.activity_day
set capacity = capacity * pg_temp.times(), taken = taken * pg_temp.times(), waited = waited * pg_temp.times(),
    beyond = beyond * pg_temp.times();
insert into canteen.booking
    (territory_id, id, version, child_id, activity_id, day, status, turn, household_id, amount_cents, explanation,
     booked_by, booked_at, cancelled_by, cancelled_at, accept_by, suspension_id, held)
select territory_id, pg_temp.other(id, no), version, pg_temp.other(child_id, no), activity_id, day, status, turn,
       pg_temp.other(household_id, no), amount_cents, explanation,
       booked_by, booked_at, cancelled_by, cancelled_at, accept_by, suspension_id, held
from canteen.booking cross join copy;
set local session_replication_role = origin;
