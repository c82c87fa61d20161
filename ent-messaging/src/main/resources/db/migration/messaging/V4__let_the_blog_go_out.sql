-- The few topics under which a class puts its articles.
create table article_category (
    territory_id uuid not null default core.territory(),
    id           uuid not null,
    class_id     uuid not null,
    name         text not null check (length(name) between 1 and 40),
    position     int not null check (position >= 0),
    primary key (territory_id, id)
);
create unique index on article_category (territory_id, class_id, lower(name));

alter table article add column category_id uuid;
alter table article add foreign key (territory_id, category_id) references article_category on delete set null (category_id);
create index on article (territory_id, category_id) where category_id is not null;

-- The words of an article by their stems: as they are written, and without case and accents.
alter table article add column search tsvector generated always as (
    to_tsvector('french'::regconfig, normalize(title || ' ' || body, nfc))
    || to_tsvector('french'::regconfig,
                   translate(replace(replace(lower(normalize(title || ' ' || body, nfc)), 'œ', 'oe'), 'æ', 'ae'),
                             'àáâãäåçèéêëìíîïñòóôõöùúûüýÿ’', 'aaaaaaceeeeiiiinooooouuuuyy '))) stored;
create index on article using gin (search);

-- The page on which a school shows everybody what was published for everybody. The address stays when the page is closed.
create table public_blog (
    territory_id uuid not null default core.territory(),
    school_id    uuid not null,
    slug         text not null check (slug ~ '^ecole(-[a-z0-9]+)*$' and length(slug) <= 40),
    open         boolean not null,
    -- whether search engines may list it
    listed       boolean not null,
    changed_at   timestamptz not null,
    primary key (territory_id, school_id),
    unique (territory_id, slug),
    check (open or not listed)
);

-- A secret address at which a reader of a class's blog reads on in a program of their own. The token itself is kept nowhere.
create table blog_feed (
    territory_id uuid not null default core.territory(),
    person_id    uuid not null,
    class_id     uuid not null,
    id           uuid not null,
    token_hash   text not null check (token_hash ~ '^[0-9a-f]{64}$'),
    opened_at    timestamptz not null,
    primary key (territory_id, person_id, class_id),
    unique (territory_id, token_hash)
);
create index on blog_feed (territory_id, class_id);

-- The blog of a class as a book: what is in it and who is on its pictures, so that it goes with a consent.
create table blog_book (
    territory_id uuid not null default core.territory(),
    id           uuid not null,
    class_id     uuid not null,
    audience     text not null check (audience in ('CLASS', 'FAMILIES', 'SCHOOL', 'PUBLIC')),
    state        text not null check (state in ('UNDER_WAY', 'READY', 'FAILED')),
    asked_by     uuid not null,
    asked_at     timestamptz not null,
    tries        int not null default 0 check (tries >= 0),
    taken_until  timestamptz,
    article_ids  uuid[] not null default '{}',
    picture_ids  uuid[] not null default '{}',
    child_ids    uuid[] not null default '{}',
    -- the EPUB in the store; the PDF lies there under the book's own id
    epub_id      uuid not null,
    pdf_size     bigint check (pdf_size > 0),
    epub_size    bigint check (epub_size > 0),
    primary key (territory_id, id),
    unique (territory_id, class_id, audience),
    check ((state = 'READY') = (pdf_size is not null and epub_size is not null))
);
create index on blog_book using gin (child_ids);
create index on blog_book (territory_id) where state = 'UNDER_WAY';

select core.wall('messaging.article_category'), core.wall('messaging.public_blog'), core.wall('messaging.blog_feed'),
       core.wall('messaging.blog_book');

-- Where books wait to be made. Runs as the owner and answers with territories alone.
create function territories_with_blog_books(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = messaging
begin atomic
    select distinct b.territory_id from messaging.blog_book b
    where b.state = 'UNDER_WAY' and coalesce(b.taken_until, '-infinity') <= at;
end;
revoke execute on function territories_with_blog_books(timestamptz) from public;
grant execute on function territories_with_blog_books(timestamptz) to ${app};
