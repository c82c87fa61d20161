-- Undoing an import looks up, row by row, whether something relies on it.
create index on import_change (territory_id, batch_id, row_id);
create index on stored_file (territory_id, owner_id);
