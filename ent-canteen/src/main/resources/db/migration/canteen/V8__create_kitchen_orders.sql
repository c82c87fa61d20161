-- Until when the kitchen takes its order, where that isn't the booking cut-off: an hour some days before.
create table kitchen_rule (
    territory_id uuid not null primary key,
    days_before  int not null check (days_before between 0 and 14),
    at           time not null
);

-- What was ordered for a day: version 0 at order time, then one for each later change. Never changed.
create table kitchen_order (
    territory_id uuid not null,
    activity_id  uuid not null,
    day          date not null,
    version      int not null check (version >= 0),
    made_at      timestamptz not null,
    lines        jsonb not null,
    primary key (territory_id, activity_id, day, version),
    foreign key (territory_id, activity_id) references activity
);

create table waste (
    territory_id uuid not null,
    activity_id  uuid not null,
    day          date not null,
    kind         text not null check (kind in ('PREPARATION', 'UNSERVED', 'LEFTOVERS')),
    grams        int not null check (grams between 0 and 2000000),
    weighed_by   uuid not null,
    weighed_at   timestamptz not null,
    primary key (territory_id, activity_id, day, kind),
    foreign key (territory_id, activity_id) references activity
);

select core.wall('canteen.kitchen_rule'), core.wall('canteen.kitchen_order'), core.wall('canteen.waste');
revoke update, delete on kitchen_order from ${app};
