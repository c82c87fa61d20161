-- What a child had who left: the status of a booking, the last day of a pattern. Taken off again when it is given back.
alter table booking
    add column left_held text check (left_held in ('BOOKED', 'WAITING')),
    add check (left_held is null or status = 'CANCELLED');
create index on booking (territory_id, child_id) where left_held is not null;
alter table pattern add column left_ends_on date;
