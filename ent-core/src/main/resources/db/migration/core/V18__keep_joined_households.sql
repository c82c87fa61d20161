-- A household that was joined to another keeps its row, without anybody in it: bookings and quotients of its days name it.
alter table household
    add column joined_to uuid,
    add foreign key (territory_id, joined_to) references household;
