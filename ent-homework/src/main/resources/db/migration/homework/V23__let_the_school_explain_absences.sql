-- Whether the school wrote it down, as it heard it, and no guardian.
alter table absence add column by_school boolean not null default false;
