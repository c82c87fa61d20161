-- The home of a class as its teachers want it: its look, the tiles in their order, and those it goes without. Without a row, or
-- where a tile is in neither list, it is as usual, so that a tile that comes later is shown to every class.
create table class_home (
    territory_id uuid not null default territory(),
    class_id     uuid not null,
    look         text check (look in ('NURSERY', 'ELEMENTARY')),
    shown        text[] not null check (cardinality(shown) between 1 and 20),
    hidden       text[] not null check (cardinality(hidden) <= 20),
    primary key (territory_id, class_id),
    check (not shown && hidden),
    foreign key (territory_id, class_id) references school_class on delete cascade
);
select wall('core.class_home');
