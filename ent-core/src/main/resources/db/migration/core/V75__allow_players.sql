-- Hosts whose players a territory lets be shown within the product, once somebody has tapped. None at first.
create table player_host (
    territory_id uuid not null default territory(),
    host         text not null check (length(host) <= 220 and host ~ '^[a-z0-9.-]+\.[a-z0-9-]+$'),
    primary key (territory_id, host)
);
select wall('core.player_host');
