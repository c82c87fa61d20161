-- The database wall: every table with personal data is enclosed by core.wall(), and shows only the rows of the
-- territory that the connection was told. The application's role owns nothing, so the policies bind it.
grant usage on schema ${schema} to ${app};

create function territory() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('ent.territory', true), '')::uuid;

create function wall(enclosed regclass) returns void
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', enclosed);
    execute format('create policy territory on %s using (territory_id = core.territory()) with check (territory_id = core.territory())', enclosed);
    execute format('grant select, insert, update, delete on %s to ${app}', enclosed);
end $$;

create table territory (
    id            uuid primary key,
    name          text not null check (length(name) between 1 and 120),
    accent        text not null check (accent ~ '^#[0-9a-f]{6}$'),
    logo          text,
    siret         text check (siret ~ '^\d{14}$'),
    time_zone     text not null default 'Europe/Paris',
    holiday_zone  text not null check (holiday_zone in ('A', 'B', 'C')),
    holiday_region text,
    wednesday_open boolean not null default false,
    is_default    boolean not null default false,
    created_at    timestamptz not null default now()
);
create unique index on territory (is_default) where is_default;

create table territory_host (
    host         text primary key check (host = lower(host)),
    territory_id uuid not null references territory
);
grant select on territory, territory_host to ${app};
