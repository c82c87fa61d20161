-- A project page is an article that is built of blocks. Its plain words and all its files stand in the article itself,
-- so that states, readers, consent, search, feeds and books know nothing of blocks.
-- how often the blocks were written: an article is a page from the first time on
alter table article add column page_edits int not null default 0 check (page_edits >= 0);
alter table article drop constraint article_file_ids_check;
alter table article add constraint article_file_ids_check check (cardinality(file_ids) <= case when page_edits > 0 then 70 else 20 end);

create table article_project (
    territory_id uuid not null default core.territory(),
    article_id   uuid not null,
    blocks       jsonb not null check (jsonb_typeof(blocks -> 'blocks') = 'array' and jsonb_array_length(blocks -> 'blocks') <= 60),
    primary key (territory_id, article_id),
    foreign key (territory_id, article_id) references article on delete cascade
);

-- From where the maps of a territory are drawn, once its administrator has said so; of nowhere without.
create table map_tiles (
    territory_id uuid not null default core.territory(),
    template     text not null check (length(template) between 1 and 300 and template like 'https://%'),
    attribution  text not null check (length(attribution) between 1 and 200),
    primary key (territory_id)
);

select core.wall('messaging.article_project'), core.wall('messaging.map_tiles');
