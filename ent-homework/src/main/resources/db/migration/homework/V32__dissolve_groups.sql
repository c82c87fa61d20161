-- A group that was dissolved is in no list any more. What was written for it stays readable for those it was for, and undoing
-- brings it back with all of it. Who leaves a group keeps what was written by then: such an entry names the pupil in entry_pupil.
alter table homework.pupil_group add column dissolved_at timestamptz;
