-- The closed days of the town that a suspension follows: it is taken back with them, and not by itself.
alter table suspension add column closed_day uuid;
create index on suspension (territory_id, closed_day) where closed_day is not null;
