-- A file may be sent into no space: it becomes its sender's own, "made_file_id", to be attached to something afterwards.
alter table upload
    alter column space_id drop not null,
    add column made_file_id uuid,
    add check (space_id is not null or (becomes = 'FILE' and num_nonnulls(folder_id, item_id, made_item_id) = 0)),
    add check (made_file_id is null or (space_id is null and state = 'DONE'));
