-- What an administrator changes of a territory after its founding. Everybody reads every territory's brand; only that of
-- the connection's own territory is changed, and neither who it is nor whether it is the default one.
alter table territory add column version integer not null default 0;
alter table territory enable row level security;
create policy seen on territory for select using (true);
create policy changed on territory for update using (id = core.territory()) with check (id = core.territory());
grant update (name, accent, siret, time_zone, holiday_zone, holiday_region, version) on territory to ${app};
