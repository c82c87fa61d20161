-- What the town says of its purchases of a calendar year, by value before tax (EGalim law); hidden until shown.
create table egalim_notice (
    territory_id uuid not null default core.territory(),
    year         int not null check (year between 2018 and 2100),
    quality      numeric(4, 1) not null check (quality between 0 and 100),
    organic      numeric(4, 1) not null check (organic between 0 and quality),
    words        text not null default '' check (length(words) <= 1000),
    shown        boolean not null,
    set_by       uuid not null,
    set_at       timestamptz not null,
    primary key (territory_id, year)
);
select core.wall('canteen.egalim_notice');

-- A calendar tells of allergies only where the guardian has chosen so. Links opened before were opened for that.
alter table calendar_feed add column health boolean not null default false;
update calendar_feed set health = true;
