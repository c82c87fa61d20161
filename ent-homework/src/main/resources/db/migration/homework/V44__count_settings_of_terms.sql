-- Two who set the terms of a year at once: the later one is told. All rows of a school's year have the same number.
alter table school_term add column version integer not null default 1;
