-- How far the PDF of an office document is, that people look at: none until somebody asks. "preview_at" is when it was begun last,
-- "preview_tries" how often. The table is an entity's, which knows nothing of it: all is written through the view.
alter table stored_file
    add column preview text check (preview in ('MAKING', 'READY', 'UNREADABLE', 'TOO_LARGE')),
    add column preview_at timestamptz,
    add column preview_size bigint check (preview_size > 0),
    add column preview_tries smallint not null default 0,
    add check ((preview = 'READY') = (preview_size is not null));

create view document_preview with (security_invoker = true) as
select f.territory_id, f.id, f.name, f.media_type, f.size, f.preview, f.preview_at, f.preview_size, f.preview_tries
from stored_file f where f.scan in ('NONE', 'CLEAN');
grant select, update on document_preview to ${app};
