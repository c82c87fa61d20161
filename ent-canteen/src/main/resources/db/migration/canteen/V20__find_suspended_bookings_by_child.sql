-- A family's week shows days that are called off and stay charged; a child who leaves gives up those that could live again.
create index on booking (territory_id, child_id, day) where suspension_id is not null;
