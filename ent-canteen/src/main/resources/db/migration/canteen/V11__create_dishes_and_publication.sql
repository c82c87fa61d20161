-- What the kitchen knows how to cook. "allergens" is null as long as nobody has said which there are.
create table dish (
    territory_id  uuid not null,
    id            uuid not null,
    version       int not null default 0,
    component     text not null check (component in ('STARTER', 'MAIN', 'SIDE', 'DAIRY', 'DESSERT', 'BREAD', 'OTHER')),
    name          text not null check (length(name) between 1 and 159),
    name_key      text not null check (length(name_key) between 1 and 200),
    allergens     text[] check (allergens <@ '{GLUTEN,CRUSTACEANS,EGGS,FISH,PEANUTS,SOYA,MILK,NUTS,CELERY,MUSTARD,SESAME,SULPHITES,LUPIN,MOLLUSCS}'),
    labels        text[] not null default '{}' check (labels <@ '{ORGANIC,LOCAL,QUALITY,VEGETARIAN}'),
    foods         text[] not null default '{}' check (foods <@ '{FAT_STARTER,FRIED,FAT_MAIN,FAT_DESSERT,SWEET_DESSERT,RAW_PRODUCE,COOKED_VEGETABLES,STARCHES,RAW_FRUIT,FISH,RED_MEAT,MINCED_MEAT,WHITE_MEAT,PORK,RICH_CHEESE,CHEESE,LIGHT_DAIRY}'),
    note          text not null default '' check (length(note) <= 500),
    photo_file_id uuid,
    archived_at   timestamptz,
    primary key (territory_id, id)
);
create unique index on dish (territory_id, component, name_key) where archived_at is null;

-- A menu keeps what was said of its dishes the day it was planned. Menus from before were published as they were set.
alter table menu_dish
    add column foods text[] not null default '{}' check (foods <@ '{FAT_STARTER,FRIED,FAT_MAIN,FAT_DESSERT,SWEET_DESSERT,RAW_PRODUCE,COOKED_VEGETABLES,STARCHES,RAW_FRUIT,FISH,RED_MEAT,MINCED_MEAT,WHITE_MEAT,PORK,RICH_CHEESE,CHEESE,LIGHT_DAIRY}'),
    add column allergens_stated boolean not null default true,
    add check (allergens_stated or allergens = '{}');

alter table menu
    add column published_at timestamptz,
    add column published_by uuid,
    add column modified_at timestamptz,
    add column modification text check (length(modification) between 1 and 300),
    add check (modified_at is null or published_at is not null),
    add check (modification is null or modified_at is not null),
    add check ((published_at is null) = (published_by is null));
update menu set published_at = updated_at, published_by = updated_by;

-- How often a food may or must come in twenty meals, where the territory departs from the usual.
create table menu_frequency (
    territory_id uuid not null,
    food         text not null,
    at_least     int not null check (at_least between 0 and 20),
    at_most      int not null check (at_most between at_least and 20),
    primary key (territory_id, food)
);

-- Who publishes menus as open data, and who cooks. SIRET numbers have fourteen digits.
create table menu_publisher (
    territory_id   uuid not null,
    name           text not null check (length(name) between 1 and 200),
    siret          text not null check (siret ~ '^\d{14}$'),
    producer_name  text not null check (length(producer_name) between 1 and 200),
    producer_siret text check (producer_siret ~ '^\d{14}$'),
    primary key (territory_id)
);

create table menu_restaurant (
    territory_id uuid not null,
    school_id    uuid not null,
    siret        text check (siret ~ '^\d{14}$'),
    insee        text check (insee ~ '^([013-9]\d|2[AB1-9])\d{3}$'),
    primary key (territory_id, school_id)
);

select core.wall('canteen.dish'), core.wall('canteen.menu_frequency'), core.wall('canteen.menu_publisher'),
       core.wall('canteen.menu_restaurant');
