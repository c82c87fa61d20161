-- A digest of who was asked about and whose children the answer was compared with: other people are another question.
alter table quotient_lookup add column question text not null default '' check (length(question) <= 64);

-- What a family says of a child's absence, with papers if there are any. Accepted, the days booked then are excused.
create table absence_note (
    territory_id uuid not null,
    id           uuid not null,
    child_id     uuid not null,
    first_day    date not null,
    last_day     date not null,
    reason       text not null check (length(reason) between 1 and 200),
    files        uuid[] not null check (cardinality(files) <= 3),
    state        text not null check (state in ('SENT', 'WITHDRAWN', 'ACCEPTED', 'REFUSED')),
    sent_by      uuid not null,
    sent_at      timestamptz not null,
    decided_by   uuid,
    decided_at   timestamptz,
    answer       text not null default '' check (length(answer) <= 300),
    primary key (territory_id, id),
    check (first_day <= last_day),
    check ((state in ('ACCEPTED', 'REFUSED')) = (num_nonnulls(decided_by, decided_at) = 2))
);
-- the same days are sent once
create unique index on absence_note (territory_id, child_id, first_day, last_day) where state = 'SENT';
create index on absence_note (territory_id, child_id, first_day);
create index on absence_note (territory_id, sent_at) where state = 'SENT';
select core.wall('canteen.absence_note');
