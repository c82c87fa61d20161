alter table homework.entry
    -- the text as the editor wrote it, whose words alone are the body; none for a plain text
    add column document jsonb check (jsonb_typeof(document) = 'object' and length(document::text) <= 200000),
    -- of entries that were written in one act: each Monday, or copied from another year
    add column series_id uuid;
create index on homework.entry (territory_id, series_id) where series_id is not null;
create index on homework.entry (territory_id, author_id, class_id);

-- How a teacher prepares a lesson, for whoever stands before the class.
create table homework.lesson_sheet (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    author_id    uuid not null,
    title        text not null check (length(title) between 1 and 100),
    subject      text not null check (length(subject) <= 100),
    body         text not null check (length(body) between 1 and 20000),
    document     jsonb check (jsonb_typeof(document) = 'object' and length(document::text) <= 400000),
    changed_at   timestamptz not null,
    primary key (territory_id, id)
);
create index on homework.lesson_sheet (territory_id, author_id, changed_at);

-- The slot and the day of a class for which a sheet is. A timetable is written as a whole, and a slot may go.
create table homework.lesson_sheet_slot (
    territory_id uuid not null,
    sheet_id     uuid not null,
    class_id     uuid not null,
    slot_id      uuid not null,
    day          date not null,
    primary key (territory_id, sheet_id, slot_id, day),
    foreign key (territory_id, sheet_id) references homework.lesson_sheet on delete cascade
);
create index on homework.lesson_sheet_slot (territory_id, class_id, day);

select core.wall('homework.lesson_sheet'), core.wall('homework.lesson_sheet_slot');
