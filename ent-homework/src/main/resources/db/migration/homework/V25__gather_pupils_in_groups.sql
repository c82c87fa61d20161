-- Pupils of one class or of several of a school who are taught together.
create table homework.pupil_group (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    name         text not null check (length(name) between 1 and 60),
    primary key (territory_id, id)
);

-- A class that takes part in a group.
create table homework.group_class (
    territory_id uuid not null,
    group_id     uuid not null,
    class_id     uuid not null,
    primary key (territory_id, group_id, class_id),
    foreign key (territory_id, group_id) references homework.pupil_group on delete cascade
);
create index on homework.group_class (territory_id, class_id);

-- A pupil of a group; one who is in no class any more that takes part counts no more.
create table homework.group_pupil (
    territory_id uuid not null,
    group_id     uuid not null,
    child_id     uuid not null,
    primary key (territory_id, group_id, child_id),
    foreign key (territory_id, group_id) references homework.pupil_group on delete cascade
);
create index on homework.group_pupil (territory_id, child_id);

select core.wall('homework.pupil_group');
select core.wall('homework.group_class');
select core.wall('homework.group_pupil');

-- Who takes a slot, where it isn't all teachers of the class, and for which pupils, where it isn't all.
alter table homework.timetable_slot
    add column teacher_id uuid,
    add column group_id uuid,
    add foreign key (territory_id, group_id) references homework.pupil_group,
    -- support lies outside of the hours of the programmes, and is for a group
    drop constraint timetable_slot_kind_check,
    add constraint timetable_slot_kind_check check (kind in ('LESSON', 'RECESS', 'OTHER', 'SUPPORT')),
    add check (kind <> 'SUPPORT' or group_id is not null);
create index on homework.timetable_slot (territory_id, teacher_id) where teacher_id is not null;
create index on homework.timetable_slot (territory_id, group_id) where group_id is not null;
