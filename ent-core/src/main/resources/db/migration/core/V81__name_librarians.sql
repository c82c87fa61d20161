-- A librarian of the town keeps its part of the catalogue, and the libraries of the schools that let them.
alter table core.role_grant drop constraint role_grant_role_check;
alter table core.role_grant add constraint role_grant_role_check
    check (role in ('TEACHER', 'HEAD', 'TOWN_AGENT', 'ANIMATOR', 'ELECTED', 'LIBRARIAN', 'TERRITORY_ADMINISTRATOR'));
