-- Whether the head lets the librarians of the town keep the school's library.
alter table homework.library add column town_keeps boolean not null default false;
