grant usage on schema ${schema} to ${app};

-- What children of a school can be booked for. Cut-offs are written as the API shows them.
create table activity (
    territory_id       uuid not null,
    id                 uuid not null,
    version            int not null default 0,
    school_id          uuid not null,
    name               text not null check (length(name) between 1 and 120),
    unit               text not null check (unit in ('MEAL', 'SESSION', 'HOUR', 'QUARTER_HOUR', 'DAY')),
    weekdays           smallint[] not null check (weekdays <@ '{1,2,3,4,5,6,7}' and cardinality(weekdays) > 0),
    capacity           int not null check (capacity between 1 and 10000),
    waiting_list       boolean not null default true,
    booking_cut_off    jsonb not null,
    cancelling_cut_off jsonb not null,
    primary key (territory_id, id)
);
create index on activity (territory_id, school_id);

-- The places of one day. "waited" counts those who ever joined the waiting list, and gives each a turn.
create table activity_day (
    territory_id uuid not null,
    activity_id  uuid not null,
    day          date not null,
    capacity     int not null check (capacity >= 0),
    taken        int not null default 0 check (taken between 0 and capacity),
    waited       int not null default 0,
    primary key (territory_id, activity_id, day),
    foreign key (territory_id, activity_id) references activity
);

create table tariff (
    territory_id       uuid not null,
    id                 uuid not null,
    version            int not null default 0,
    activity_id        uuid not null,
    valid_from         date not null,
    method             jsonb not null,
    council_decided_on date not null,
    council_reference  text not null check (length(council_reference) <= 120),
    primary key (territory_id, id),
    foreign key (territory_id, activity_id) references activity,
    unique (territory_id, activity_id, valid_from)
);

create table menu (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    school_id    uuid not null,
    day          date not null,
    updated_by   uuid not null,
    updated_at   timestamptz not null,
    primary key (territory_id, id),
    unique (territory_id, school_id, day)
);

-- Allergens of regulation (EU) 1169/2011, annex II.
create table menu_dish (
    territory_id uuid not null,
    menu_id      uuid not null,
    position     int not null check (position between 0 and 30),
    component    text not null check (component in ('STARTER', 'MAIN', 'SIDE', 'DAIRY', 'DESSERT', 'BREAD', 'OTHER')),
    name         text not null check (length(name) between 1 and 159),
    allergens    text[] not null default '{}' check (allergens <@ '{GLUTEN,CRUSTACEANS,EGGS,FISH,PEANUTS,SOYA,MILK,NUTS,CELERY,MUSTARD,SESAME,SULPHITES,LUPIN,MOLLUSCS}'),
    labels       text[] not null default '{}' check (labels <@ '{ORGANIC,LOCAL,QUALITY,VEGETARIAN}'),
    primary key (territory_id, menu_id, position),
    foreign key (territory_id, menu_id) references menu on delete cascade
);

select core.wall('canteen.activity'), core.wall('canteen.activity_day'), core.wall('canteen.tariff'),
       core.wall('canteen.menu'), core.wall('canteen.menu_dish');
