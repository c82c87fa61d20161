-- The class that a pupil had in a plan that was undone before its year began: it comes back when that school plans it anew.
alter table year_change_pupil add column kept_class_id uuid;

-- The school year of which an import's files speak; none for the version before, which took the first one not over.
alter table import_batch
    add column year_id uuid,
    add foreign key (territory_id, year_id) references school_year on delete set null (year_id);
