-- Where an entry was noted before the town closed one of its days: it stands on the next days with school from there, as long as
-- nobody has chosen other days for it.
alter table homework.entry
    add column given_before date,
    add column due_before   date,
    add column slot_before  uuid;
create index on homework.entry (territory_id) where given_before is not null;
