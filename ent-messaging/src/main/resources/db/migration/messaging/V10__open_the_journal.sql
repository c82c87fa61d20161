-- Topics, secret addresses and books of a school's journal (journal), beside those of a class's blog: the place is that class or school.
alter table article_category rename column class_id to place_id;
alter table article_category add column journal boolean not null default false;
alter table blog_feed rename column class_id to place_id;
alter table blog_feed add column journal boolean not null default false;
alter table blog_book rename column class_id to place_id;
alter table blog_book add column journal boolean not null default false;

-- How a class or a journal takes comments, where an article doesn't say.
create table comment_rule (
    territory_id uuid not null default core.territory(),
    place_id     uuid not null,
    comments     text not null check (comments in ('CLOSED', 'BEFORE', 'AFTER')),
    primary key (territory_id, place_id)
);
alter table article alter column comments drop not null;

-- Adults without a class who write in the journal of a school: its animators, and families whom its head names.
alter table article_author
    drop constraint article_author_kind_check,
    add constraint article_author_kind_check check (kind in ('PUPIL', 'STAFF', 'CONTRIBUTOR'));

create table journal_contributor (
    territory_id uuid not null default core.territory(),
    school_id    uuid not null,
    person_id    uuid not null,
    named_at     timestamptz not null,
    primary key (territory_id, school_id, person_id)
);
create index on journal_contributor (territory_id, person_id);

select core.wall('messaging.comment_rule'), core.wall('messaging.journal_contributor');
