-- The text of an entry as the editor wrote it, whose words alone are the body; none for a plain text.
alter table homework.entry
    add column document jsonb check (jsonb_typeof(document) = 'object' and length(document::text) <= 200000);
