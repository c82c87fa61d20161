-- How a child's days turned out is asked for one family at a time.
create index on presence_tap (territory_id, child_id, day);
