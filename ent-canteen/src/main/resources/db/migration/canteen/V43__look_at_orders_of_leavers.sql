-- An order that went before a child was to leave, or stays after all, is looked at again.
create trigger order_added after insert on core.pupil_leaving referencing new table as changed
    for each statement execute function note_needs_of_orders();
create trigger order_changed after update on core.pupil_leaving referencing new table as changed
    for each statement execute function note_needs_of_orders();
create trigger order_removed after delete on core.pupil_leaving referencing old table as changed
    for each statement execute function note_needs_of_orders();
