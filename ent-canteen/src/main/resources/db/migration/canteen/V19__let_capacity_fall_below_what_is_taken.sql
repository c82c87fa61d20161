-- A day's capacity is what the town hall set, also when more places are taken already: "beyond" counts those, only ever
-- falls again, and nobody gets a place above both.
alter table activity_day
    add column beyond int not null default 0 check (beyond >= 0),
    drop constraint activity_day_check;
update activity_day d
set capacity = a.capacity, beyond = greatest(d.taken - a.capacity, 0)
from activity a
where a.territory_id = d.territory_id and a.id = d.activity_id and d.day >= current_date and d.capacity <> a.capacity;
alter table activity_day
    add check (taken between 0 and capacity + beyond);
