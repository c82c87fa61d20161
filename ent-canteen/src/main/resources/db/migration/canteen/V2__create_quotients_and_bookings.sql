-- How the territory turns an income into a quotient, from a date on. Without a row the usual rule holds.
create table quotient_rule (
    territory_id  uuid not null,
    id            uuid not null,
    version       int not null default 0,
    valid_from    date not null,
    months        int not null check (months between 1 and 12),
    expires_month int not null check (expires_month between 1 and 12),
    expires_day   int not null check (expires_day between 1 and 31),
    primary key (territory_id, id),
    unique (territory_id, valid_from)
);

-- Only ever added to: the latest declaration that covers a day holds on that day.
create table quotient (
    territory_id           uuid not null,
    id                     uuid not null,
    version                int not null default 0,
    household_id           uuid not null,
    source                 text not null check (source in ('INCOME')),
    value_cents            bigint not null check (value_cents >= 0),
    month                  date not null check (extract(day from month) = 1),
    valid_from             date not null,
    valid_to               date not null check (valid_to >= valid_from),
    reference_income_cents bigint not null check (reference_income_cents >= 0),
    tax_parts              numeric(5, 2) not null check (tax_parts > 0),
    rule_valid_from        date,
    declared_by            uuid not null,
    declared_at            timestamptz not null,
    primary key (territory_id, id)
);
create index on quotient (territory_id, household_id);

create table booking (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    child_id     uuid not null,
    activity_id  uuid not null,
    day          date not null,
    status       text not null check (status in ('REQUESTED', 'BOOKED', 'WAITING', 'REFUSED', 'CANCELLED')),
    turn         int check ((turn is null) = (status <> 'WAITING')),
    household_id uuid,
    amount_cents bigint not null check (amount_cents >= 0),
    explanation  jsonb not null,
    booked_by    uuid not null,
    booked_at    timestamptz not null,
    cancelled_by uuid,
    cancelled_at timestamptz check ((cancelled_at is null) = (status <> 'CANCELLED')),
    primary key (territory_id, id),
    foreign key (territory_id, activity_id) references activity
);
create unique index on booking (territory_id, child_id, activity_id, day)
    where status in ('REQUESTED', 'BOOKED', 'WAITING');
create index on booking (territory_id, activity_id, day, turn) where status in ('BOOKED', 'WAITING');

select core.wall('canteen.quotient_rule'), core.wall('canteen.quotient'), core.wall('canteen.booking');
-- a declaration is history, not a draft
revoke update, delete on quotient from ${app};
