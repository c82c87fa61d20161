-- A pupil whom the counter wrote down is on no file yet, and can't be missing from one: no import lets such a pupil leave
-- until a file has named the pupil once.
alter table pupil add column awaits_file boolean not null default false;
create index on pupil (territory_id, school_id) where awaits_file;
