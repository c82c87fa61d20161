-- The words of a report are written as a whole by several teachers of a class: each says which version was read.
alter table homework.report add column version integer not null default 1;
