-- Named changes of a tariff's prices, and what a unit costs the town, which no price may exceed (R531-52).
alter table tariff
    add column modifiers       jsonb not null default '[]',
    add column user_cost_cents bigint check (user_cost_cents > 0);

-- Whether a household lives in the territory, from a date on; one without a row does.
create table household_residence (
    territory_id uuid not null,
    household_id uuid not null,
    valid_from   date not null,
    version      int not null default 0,
    residence    text not null check (residence in ('INSIDE', 'OUTSIDE')),
    decided_by   uuid not null,
    decided_at   timestamptz not null,
    primary key (territory_id, household_id, valid_from)
);

-- What the town hall changed by hand, and why: only ever added to.
create table booking_correction (
    territory_id  uuid not null,
    id            uuid not null,
    booking_id    uuid not null,
    kind          text not null check (kind in ('ADDED', 'CANCELLED', 'REPRICED')),
    reason        text not null check (length(reason) between 3 and 300),
    former_cents  bigint not null check (former_cents >= 0),
    amount_cents  bigint not null check (amount_cents >= 0),
    corrected_by  uuid not null,
    corrected_at  timestamptz not null,
    primary key (territory_id, id)
);
create index on booking_correction (territory_id, booking_id);

-- The trial of a new grid and the lists of the desk read bookings of a period.
create index on booking (territory_id, day, activity_id) where status = 'BOOKED';

select core.wall('canteen.household_residence'), core.wall('canteen.booking_correction');
revoke update, delete on booking_correction from ${app};
