-- What the teacher tells whoever stands in: the habits of the class, and where things lie.
create table homework.class_habits (
    territory_id uuid not null default core.territory(),
    class_id     uuid not null,
    version      int not null default 0,
    words        text not null check (length(words) <= 4000),
    written_by   uuid not null,
    written_at   timestamptz not null,
    primary key (territory_id, class_id)
);

select core.wall('homework.class_habits');
