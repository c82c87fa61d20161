-- What a published page was built of before it was changed; nothing of an article, nor of versions from before this one.
alter table article_edit add column blocks jsonb check (jsonb_typeof(blocks -> 'blocks') = 'array');
