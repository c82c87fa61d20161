-- What reads documents writes through this view alone: the table is an entity's, which knows nothing of words.
create or replace view unread_document with (security_invoker = true) as
select f.territory_id, f.id, f.read_at, f.readings, f.words, f.name, f.media_type, f.size from stored_file f
where f.words is null and f.scan in ('NONE', 'CLEAN') and f.size < 100000000
  and f.media_type in ('application/pdf', 'text/plain', 'text/csv',
                       'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
                       'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
                       'application/vnd.openxmlformats-officedocument.presentationml.presentation',
                       'application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.spreadsheet',
                       'application/vnd.oasis.opendocument.presentation')
  and exists (select from item_version v where v.territory_id = f.territory_id and v.file_id = f.id);

create or replace function territories_with_unread_documents(before timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct d.territory_id from core.unread_document d
    where d.readings < 3 and (d.read_at is null or d.read_at < before);
end;
