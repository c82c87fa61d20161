-- what a child has to do is looked for by one day: on which it is due, or given where an exercise is done in class
create index on homework.entry (territory_id, class_id, coalesce(due_on, given_on)) where deleted_at is null;
-- entries of groups are asked for by a list that may be empty: no partial index answers that
drop index homework.entry_territory_id_group_id_idx;
create index on homework.entry (territory_id, group_id);
