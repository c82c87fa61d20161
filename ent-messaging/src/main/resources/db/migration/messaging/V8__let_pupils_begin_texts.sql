-- Classes whose teachers let pupils begin shared texts by themselves.
create table class_writing (
    territory_id uuid not null default core.territory(),
    class_id     uuid not null,
    pupils_begin boolean not null,
    primary key (territory_id, class_id)
);
select core.wall('messaging.class_writing');
