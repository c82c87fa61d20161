-- Where activities take place.
create table site (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    name         text not null check (length(name) between 1 and 120),
    address      text not null check (length(address) <= 200),
    primary key (territory_id, id),
    unique (territory_id, name)
);

-- One model for the canteen, care, study help, Wednesdays and holidays. The first school's calendar is the activity's.
alter table activity
    add column kind text not null default 'CANTEEN'
        check (kind in ('CANTEEN', 'MORNING_CARE', 'EVENING_CARE', 'STUDY', 'WEDNESDAY', 'HOLIDAY')),
    add column site_id uuid,
    add column also_serves uuid[] not null default '{}' check (cardinality(also_serves) <= 50),
    add column grades text[] not null default '{}'
        check (grades <@ '{TPS,PS,MS,GS,CP,CE1,CE2,CM1,CM2,ULIS}'),
    add column starts_at time,
    add column ends_at time check (ends_at > starts_at),
    add column opens_at timestamptz,
    add column closes_at timestamptz check (closes_at > opens_at),
    add foreign key (territory_id, site_id) references site,
    add check ((starts_at is null) = (ends_at is null));
update activity set kind = 'EVENING_CARE' where unit <> 'MEAL';
create index on activity using gin (also_serves);

select core.wall('canteen.site');
