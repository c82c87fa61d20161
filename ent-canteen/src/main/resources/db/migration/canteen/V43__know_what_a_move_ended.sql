-- What ended as a child came to another school is given back when the child comes to its school again, not when a leaving is
-- taken back.
alter table booking add column left_by_move boolean not null default false check (not left_by_move or left_held is not null);
alter table pattern add column left_by_move boolean not null default false check (not left_by_move or left_ends_on is not null);

-- An order that went before a child was to leave, or stays after all, is looked at again.
create trigger order_added after insert on core.pupil_leaving referencing new table as changed
    for each statement execute function note_needs_of_orders();
create trigger order_changed after update on core.pupil_leaving referencing new table as changed
    for each statement execute function note_needs_of_orders();
create trigger order_removed after delete on core.pupil_leaving referencing old table as changed
    for each statement execute function note_needs_of_orders();
