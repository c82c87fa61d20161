-- The library of a school: its rules of lending, and the numbers that its next copy and reader card get.
create table library (
    territory_id  uuid not null,
    school_id     uuid not null,
    books_at_once int not null default 3 check (books_at_once between 1 and 20),
    days          int not null default 14 check (days between 1 and 90),
    next_copy     bigint not null default 1 check (next_copy between 1 and 999999999999),
    next_card     int not null default 1,
    primary key (territory_id, school_id)
);

-- A book of a school's catalogue. "title_key" orders it, "words" finds it: both without case and accents.
create table book (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    school_id    uuid not null,
    title        text not null check (length(title) between 1 and 200),
    authors      text check (length(authors) between 1 and 200),
    isbn         text check (isbn ~ '^97[89][0-9]{10}$'),
    series       text check (length(series) between 1 and 100),
    level        text check (length(level) between 1 and 40),
    kind         text not null check (kind in ('ALBUM', 'NOVEL', 'COMIC', 'KNOWLEDGE', 'OTHER')),
    shelf        text check (length(shelf) between 1 and 40),
    colour       int not null check (colour between 0 and 9),
    title_key    text collate "C" not null,
    words        text not null,
    added_at     timestamptz not null,
    primary key (territory_id, id)
);
create index on book (territory_id, school_id, title_key, id);
create index on book (territory_id, school_id, isbn);

-- What stands on the shelf, with the barcode that a scanner reads. A reader card's begins with C.
create table book_copy (
    territory_id uuid not null,
    id           uuid not null,
    book_id      uuid not null,
    school_id    uuid not null,
    barcode      text not null check (barcode ~ '^[0-9A-Z-]{1,20}$' and barcode !~ '^C[0-9]+$'),
    state        text not null default 'IN_USE' check (state in ('IN_USE', 'LOST', 'WITHDRAWN')),
    primary key (territory_id, id),
    unique (territory_id, school_id, barcode),
    foreign key (territory_id, book_id) references book
);
create index on book_copy (territory_id, book_id);

create table reader_card (
    territory_id uuid not null,
    school_id    uuid not null,
    child_id     uuid not null,
    number       int not null check (number > 0),
    primary key (territory_id, school_id, child_id),
    unique (territory_id, school_id, number)
);
create index on reader_card (territory_id, child_id);

-- A copy at a child's home. "noted_on" is the last day on which the family was sent a note about it; "lost_on" the day on which
-- the school gave it up; "wished_since" is of the wish that the loan fulfilled, for a loan that is taken back as if it never was.
create table loan (
    territory_id uuid not null,
    id           uuid not null,
    copy_id      uuid not null,
    school_id    uuid not null,
    child_id     uuid not null,
    lent_on      date not null,
    due_on       date not null check (due_on >= lent_on),
    noted_on     date,
    returned_on  date check (returned_on >= lent_on),
    lost_on      date check (lost_on >= lent_on),
    wished_since timestamptz,
    check (returned_on is null or lost_on is null),
    primary key (territory_id, id),
    foreign key (territory_id, copy_id) references book_copy
);
create unique index on loan (territory_id, copy_id) where returned_on is null and lost_on is null;
create index on loan (territory_id, copy_id);
create index on loan (territory_id, child_id);
create index on loan (territory_id, school_id, due_on) where returned_on is null and lost_on is null;

-- A child waits for a book; "kept_until" once a copy is kept for it. Gone when the book is lent to the child or called off.
create table reservation (
    territory_id uuid not null,
    id           uuid not null,
    book_id      uuid not null,
    child_id     uuid not null,
    since        timestamptz not null,
    kept_until   date,
    primary key (territory_id, id),
    unique (territory_id, book_id, child_id),
    foreign key (territory_id, book_id) references book
);
create index on reservation (territory_id, child_id);
create index on reservation (kept_until);

select core.wall('homework.library'), core.wall('homework.book'), core.wall('homework.book_copy'),
       core.wall('homework.reader_card'), core.wall('homework.loan'), core.wall('homework.reservation');

-- Territories with a book that was kept for somebody until before today, so that the next in turn is told in the morning.
create function territories_with_lapsed_wishes(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = homework
begin atomic
    select distinct r.territory_id
    from homework.reservation r
    join core.territory t on t.id = r.territory_id
    where r.kept_until < (at at time zone t.time_zone)::date;
end;
revoke execute on function territories_with_lapsed_wishes(timestamptz) from public;
grant execute on function territories_with_lapsed_wishes(timestamptz) to ${app};
