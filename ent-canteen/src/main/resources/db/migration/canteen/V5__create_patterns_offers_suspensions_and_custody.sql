-- Days an agent has called off: for everybody, or for one class.
create table suspension (
    territory_id   uuid not null,
    id             uuid not null,
    version        int not null default 0,
    reason         text not null check (reason in ('STRIKE', 'TRIP', 'CLASS_CLOSED', 'SITE_CLOSED', 'OTHER')),
    label          text not null check (length(label) <= 200),
    from_day       date not null,
    to_day         date not null check (to_day >= from_day),
    activities     uuid[] not null check (cardinality(activities) between 1 and 100),
    class_id       uuid,
    free_of_charge boolean not null,
    decided_by     uuid not null,
    decided_at     timestamptz not null,
    undone_by      uuid,
    undone_at      timestamptz check ((undone_at is null) = (undone_by is null)),
    primary key (territory_id, id)
);
create index on suspension using gin (activities);

-- "Mondays and Tuesdays, in odd weeks": what a family books for a term.
create table pattern (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    child_id     uuid not null,
    activity_id  uuid not null,
    starts_on    date not null,
    ends_on      date not null check (ends_on >= starts_on - 1),
    weekdays     smallint[] not null check (weekdays <@ '{1,2,3,4,5,6,7}' and cardinality(weekdays) > 0),
    weeks        text not null check (weeks in ('EVERY', 'ODD', 'EVEN')),
    household_id uuid,
    made_by      uuid not null,
    made_at      timestamptz not null,
    primary key (territory_id, id),
    foreign key (territory_id, activity_id) references activity
);
create index on pattern (territory_id, child_id);

-- A place that became free is held for who was first in the queue until "accept_by"; without one it is simply theirs.
alter table booking
    add column accept_by timestamptz check (accept_by is null or status = 'BOOKED'),
    add column pattern_id uuid,
    add column suspension_id uuid check (suspension_id is null or status = 'CANCELLED'),
    add column held text check ((held is null) = (suspension_id is null)),
    add foreign key (territory_id, pattern_id) references pattern deferrable initially deferred,
    add foreign key (territory_id, suspension_id) references suspension;
create index on booking (territory_id, accept_by) where accept_by is not null;
create index on booking (territory_id, pattern_id) where pattern_id is not null;
create index on booking (territory_id, suspension_id) where suspension_id is not null;

-- For how long a freed place is held. Without a row: twenty-four hours; zero gives it at once.
create table offer_rule (
    territory_id uuid not null primary key,
    version      int not null default 0,
    hours        int not null check (hours between 0 and 168)
);

-- Which household a child of two lives with, and which pays: by odd and even ISO weeks, and by single days.
create table custody (
    territory_id   uuid not null,
    child_id       uuid not null,
    version        int not null default 0,
    valid_from     date not null,
    odd_household  uuid not null,
    even_household uuid not null,
    days           jsonb not null default '{}' check (jsonb_typeof(days) = 'object'),
    set_by         uuid not null,
    set_at         timestamptz not null,
    primary key (territory_id, child_id)
);

select core.wall('canteen.suspension'), core.wall('canteen.pattern'), core.wall('canteen.offer_rule'),
       core.wall('canteen.custody');
