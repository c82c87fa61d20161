-- Where a file stands with the virus scanner, when it was asked last, how often in vain and when it is asked again, and the virus that
-- it found. Nobody gets the content of a file that is neither NONE nor CLEAN.
alter table stored_file
    add column scan text not null default 'NONE'
        check (scan in ('NONE', 'WAITING', 'CLEAN', 'INFECTED', 'DESTROYED', 'TOO_LARGE')),
    add column scan_asked_at timestamptz,
    add column scan_again_at timestamptz,
    add column scan_attempts integer not null default 0 check (scan_attempts >= 0),
    add column scan_virus text check (length(scan_virus) <= 200);
create index on stored_file (scan, scan_again_at) where scan in ('WAITING', 'INFECTED');

-- Where files wait for the scanner, or infected ones to be destroyed; runs as the owner, and answers with territories alone.
create function territories_with_quarantine(found timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct f.territory_id from core.stored_file f
    where f.scan = 'WAITING' or f.scan = 'INFECTED' and f.scan_asked_at < found;
end;
revoke execute on function territories_with_quarantine(timestamptz) from public;
grant execute on function territories_with_quarantine(timestamptz) to ${app};
