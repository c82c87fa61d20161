-- The words of a document, without case and accents; none as long as nobody has read it. No index finds them: behind row security
-- PostgreSQL would not use one, and only what may be read is looked at. "readings" counts how often that was tried.
alter table stored_file
    add column words tsvector,
    add column read_at timestamptz,
    add column readings smallint not null default 0;
create index on stored_file (territory_id) where words is null and readings < 3;

create view unread_document with (security_invoker = true) as
select f.territory_id, f.id, f.read_at from stored_file f
where f.words is null and f.readings < 3 and f.scan in ('NONE', 'CLEAN') and f.size < 100000000
  and f.media_type in ('application/pdf', 'text/plain', 'text/csv',
                       'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
                       'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
                       'application/vnd.openxmlformats-officedocument.presentationml.presentation',
                       'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet',
                       'application/vnd.oasis.opendocument.presentation')
  and exists (select from item_version v where v.territory_id = f.territory_id and v.file_id = f.id);
grant select, update on unread_document to ${app};

-- Where documents wait to be read; runs as the owner, and answers with territories alone.
create function territories_with_unread_documents(before timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct d.territory_id from core.unread_document d where d.read_at is null or d.read_at < before;
end;
revoke execute on function territories_with_unread_documents(timestamptz) from public;
grant execute on function territories_with_unread_documents(timestamptz) to ${app};
