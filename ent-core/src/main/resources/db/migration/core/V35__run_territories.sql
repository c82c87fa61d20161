-- What an administrator changes of a territory after its founding: that of the connection's own one, and neither who it is nor
-- whether it is the default one. False when somebody else changed it first.
alter table territory add column version integer not null default 0;

create function change_territory(
    known integer, town_name text, town_siret text, town_accent text, town_zone text, town_region text, town_time_zone text)
    returns boolean
    language plpgsql security definer
    set search_path = core
as $$
begin
    update core.territory t
    set name = town_name, siret = town_siret, accent = town_accent, holiday_zone = town_zone, holiday_region = town_region,
        time_zone = town_time_zone, version = t.version + 1
    where t.id = core.territory() and t.version = known;
    return found;
end $$;
revoke execute on function change_territory(integer, text, text, text, text, text, text) from public;
grant execute on function change_territory(integer, text, text, text, text, text, text) to ${app};
