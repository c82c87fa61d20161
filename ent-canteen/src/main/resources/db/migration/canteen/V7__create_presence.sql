-- Hands out the position of each tap of a day, under its lock.
create table presence_day (
    territory_id uuid not null,
    activity_id  uuid not null,
    day          date not null,
    last         bigint not null default 0,
    primary key (territory_id, activity_id, day),
    foreign key (territory_id, activity_id) references activity
);

-- What was tapped on a tablet, never changed. "told_at" is what the tablet's clock said, "counts_at" the moment that
-- counts; "corrected" when the two are too far apart to be true.
create table presence_tap (
    territory_id uuid not null,
    id           uuid not null,
    activity_id  uuid not null,
    day          date not null,
    child_id     uuid not null,
    kind         text not null check (kind in ('PRESENT', 'ABSENT', 'CLEARED', 'COLLECTED')),
    collector    text not null default '' check (length(collector) <= 120 and (collector = '' or kind = 'COLLECTED')),
    device_id    uuid not null,
    sequence     bigint not null check (sequence > 0),
    told_at      timestamptz not null,
    counts_at    timestamptz not null,
    corrected    boolean not null,
    tapped_by    uuid not null,
    received_at  timestamptz not null,
    position     bigint not null,
    primary key (territory_id, id),
    unique (territory_id, activity_id, day, position),
    foreign key (territory_id, activity_id, day) references presence_day
);

-- An absence that the town hall accepts: sickness with proof, strike, trip.
create table presence_excuse (
    territory_id uuid not null,
    activity_id  uuid not null,
    day          date not null,
    child_id     uuid not null,
    reason       text not null check (length(reason) between 1 and 200),
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    primary key (territory_id, activity_id, day, child_id),
    foreign key (territory_id, activity_id) references activity
);

select core.wall('canteen.presence_day'), core.wall('canteen.presence_tap'), core.wall('canteen.presence_excuse');
