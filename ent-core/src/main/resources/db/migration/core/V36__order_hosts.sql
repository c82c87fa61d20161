-- A territory's hosts in an order: letters and mails name the first.
alter table territory_host add column position integer not null default 0;

-- The host where a code is good at a moment that is typed at another town's: its holder is told, and nobody else can ask.
create or replace function host_of_code(territories uuid[], hashes text[], at timestamptz) returns text
    language sql stable security definer
    set search_path = core
begin atomic
    select h.host
    from unnest(territories, hashes) as asked (territory_id, hash)
    join core.territory_host h on h.territory_id = asked.territory_id
    where exists (select from core.claim_code c
                  where c.territory_id = asked.territory_id and c.hash = asked.hash and c.used_at is null and c.expires_at > at)
       or exists (select from core.staff_invitation i
                  where i.territory_id = asked.territory_id and i.hash = asked.hash and i.used_at is null
                    and i.expires_at > at)
       or exists (select from core.account_code k
                  where k.territory_id = asked.territory_id and k.hash = asked.hash and k.expires_at > at)
    order by h.position, h.host limit 1;
end;
