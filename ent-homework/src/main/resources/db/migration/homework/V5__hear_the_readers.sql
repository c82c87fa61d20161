-- The school's own picture of a cover, in place of the one that is drawn.
alter table book add column cover_file_id uuid;

-- When a copy came into the library, and when it was last in somebody's hands by what is written: lent, brought back or found. A
-- beep from before that, which a device has kept, comes too late; and a count doesn't miss what came to the shelves meanwhile.
alter table book_copy add column added_at timestamptz, add column handled_at timestamptz;

-- What a child says of a book that it has or has had. The class reads the words once its teacher has let it: "seen_in" is the
-- class whose teacher has read them as they are, so that those of the next one are asked anew.
create table impression (
    territory_id uuid not null,
    id           uuid not null,
    book_id      uuid not null,
    child_id     uuid not null,
    heart        boolean not null default false,
    words        text check (length(words) between 1 and 280),
    picture_id   uuid,
    seen_in      uuid,
    shown        boolean not null default false,
    said_at      timestamptz not null,
    primary key (territory_id, id),
    unique (territory_id, book_id, child_id),
    check (not shown or (seen_in is not null and words is not null)),
    foreign key (territory_id, book_id) references book
);
create index on impression (territory_id, child_id);

-- A count of what stands on a school's shelves, or on those whose mark begins with "shelf". One at a time.
create table stock_taking (
    territory_id uuid not null,
    id           uuid not null,
    school_id    uuid not null,
    shelf        text check (length(shelf) between 1 and 40),
    begun_at     timestamptz not null,
    ended_at     timestamptz,
    primary key (territory_id, id)
);
create unique index on stock_taking (territory_id, school_id) where ended_at is null;
create index on stock_taking (territory_id, school_id, begun_at);

-- A copy as the count found it, or missed it at its end. "given_up" while it counts as lost because of this count.
create table stock_line (
    territory_id    uuid not null,
    stock_taking_id uuid not null,
    copy_id         uuid not null,
    finding         text not null check (finding in ('THERE', 'FOUND', 'LENT', 'ELSEWHERE', 'WITHDRAWN', 'MISSING')),
    given_up        boolean not null default false,
    noted_at        timestamptz not null,
    primary key (territory_id, stock_taking_id, copy_id),
    check (not given_up or finding = 'MISSING'),
    foreign key (territory_id, stock_taking_id) references stock_taking,
    foreign key (territory_id, copy_id) references book_copy on delete cascade
);
create index on stock_line (territory_id, copy_id);

select core.wall('homework.impression'), core.wall('homework.stock_taking'), core.wall('homework.stock_line');

-- A pupil who lends and takes back until a day, as long as it is in the class in which it was named.
create table librarian (
    territory_id uuid not null,
    child_id     uuid not null,
    school_id    uuid not null,
    class_id     uuid not null,
    until_on     date not null,
    primary key (territory_id, child_id)
);
create index on librarian (territory_id, school_id);

select core.wall('homework.librarian');

-- A rule of lending of a class's own, in place of its school's.
create table class_lending_rule (
    territory_id  uuid not null,
    class_id      uuid not null,
    books_at_once int not null check (books_at_once between 1 and 20),
    days          int not null check (days between 1 and 90),
    primary key (territory_id, class_id)
);

select core.wall('homework.class_lending_rule');

-- Territories in which a library has something to see to once a day has begun: a book that was kept for somebody until before
-- today, or one that is due on a day on which its school may be closed by now.
create function territories_with_library_mornings(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = homework
begin atomic
    select t.id
    from core.territory t
    where exists (select from homework.reservation r
                  where r.territory_id = t.id and r.kept_until < (at at time zone t.time_zone)::date)
       or exists (select from homework.loan l
                  where l.territory_id = t.id and l.returned_on is null and l.lost_on is null
                    and l.due_on >= (at at time zone t.time_zone)::date);
end;
revoke execute on function territories_with_library_mornings(timestamptz) from public;
grant execute on function territories_with_library_mornings(timestamptz) to ${app};
