-- Where there is somebody to be told that no holidays are known of the year to come. Runs as the owner and answers with
-- territories alone.
create function territories_with_administrators(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct g.territory_id from core.role_grant g
    where g.role = 'TERRITORY_ADMINISTRATOR' and (g.ends_at is null or g.ends_at > at);
end;
revoke execute on function territories_with_administrators(timestamptz) from public;
grant execute on function territories_with_administrators(timestamptz) to ${app};
