-- Staff beside the teachers: an ATSEM, whom the town employs, in a class; an AESH or somebody of a RASED, whom the State does, at a
-- school, with pupils who are named. Such a right begins and ends by its days.
alter table core.role_grant drop constraint role_grant_role_check;
alter table core.role_grant add constraint role_grant_role_check
    check (role in ('TEACHER', 'HEAD', 'TOWN_AGENT', 'ANIMATOR', 'ELECTED', 'LIBRARIAN', 'TERRITORY_ADMINISTRATOR',
                    'ATSEM', 'AESH', 'RASED'));
alter table core.role_grant add constraint role_grant_accompanies_check
    check (role not in ('ATSEM', 'AESH', 'RASED')
           or (scope_type = case role when 'ATSEM' then 'CLASS' else 'SCHOOL' end
               and starts_at is not null and ends_at is not null));

-- The pupils whom the holder of such a right accompanies. They go with the right; the trail keeps who they were.
create table core.accompanied_pupil (
    territory_id uuid not null default core.territory(),
    grant_id     uuid not null,
    child_id     uuid not null,
    primary key (territory_id, grant_id, child_id),
    foreign key (territory_id, grant_id) references core.role_grant on delete cascade,
    foreign key (territory_id, child_id) references core.pupil on delete cascade
);
create index on core.accompanied_pupil (territory_id, child_id);
select core.wall('core.accompanied_pupil');
