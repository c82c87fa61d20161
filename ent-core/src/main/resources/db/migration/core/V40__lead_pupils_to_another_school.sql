-- Where pupils go whose next level the school doesn't teach: to a school of the town, away from its schools, or nobody said yet.
alter table year_change
    add column onward text not null default 'AWAY' check (onward in ('ASKED', 'SCHOOL', 'AWAY')),
    add column next_school_id uuid,
    add foreign key (territory_id, next_school_id) references school,
    add check ((onward = 'SCHOOL') = (next_school_id is not null));

-- A pupil who passes on gets a class of the other school's plan.
alter table year_change_pupil
    drop constraint year_change_pupil_step_check,
    drop constraint year_change_pupil_oddity_check,
    drop constraint year_change_pupil_check,
    drop constraint year_change_pupil_territory_id_change_id_class_id_fkey,
    add column next_school_id uuid,
    add column class_change_id uuid;
update year_change_pupil set class_change_id = change_id where class_id is not null;
alter table year_change_pupil
    add constraint year_change_pupil_step_check
        check (step in ('UP', 'STAYS', 'JUMPS', 'PASSES_ON', 'LEAVES', 'UNDECIDED')),
    add constraint year_change_pupil_oddity_check check (oddity in (
        'LEVEL_UNKNOWN', 'LEVEL_NOT_TAUGHT', 'NO_CLASS', 'NEXT_SCHOOL_UNKNOWN', 'DECISION_UNREAD')),
    add constraint year_change_pupil_class_check check (
        step = 'PASSES_ON' or (class_id is null) = (step in ('LEAVES', 'UNDECIDED'))),
    add constraint year_change_pupil_plan_check check (
        (class_id is null) = (class_change_id is null) and (step = 'PASSES_ON' or class_change_id = change_id)),
    add constraint year_change_pupil_school_check check ((step = 'PASSES_ON') = (next_school_id is not null)),
    add foreign key (territory_id, next_school_id) references school,
    add foreign key (territory_id, class_change_id, class_id) references year_change_class;
drop index year_change_pupil_territory_id_change_id_class_id_idx;
create index on year_change_pupil (territory_id, class_change_id, class_id);
create index on year_change_pupil (territory_id, next_school_id) where next_school_id is not null;
