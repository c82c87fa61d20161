-- A territory's picture: its address among public ones (logo), the file behind, and what somebody hears who doesn't see it.
alter table territory
    add column logo_file uuid,
    add column logo_type text check (logo_type in ('image/png', 'image/jpeg', 'image/webp')),
    add column logo_size bigint check (logo_size > 0),
    add column logo_text text check (length(logo_text) between 1 and 120),
    add check (num_nulls(logo, logo_file, logo_type, logo_size, logo_text) in (0, 5) or logo_file is null);

-- Changes the logo of the connection's own territory, and tells which file it had.
create function change_logo(path text, picture uuid, type text, bytes bigint, words text) returns uuid
    language plpgsql security definer
    set search_path = core
as $$
declare
    gone uuid;
begin
    select t.logo_file into gone from core.territory t where t.id = core.territory() for update;
    update core.territory t
    set logo = path, logo_file = picture, logo_type = type, logo_size = bytes, logo_text = words
    where t.id = core.territory();
    return gone;
end $$;
revoke execute on function change_logo(text, uuid, text, bigint, text) from public;
grant execute on function change_logo(text, uuid, text, bigint, text) to ${app};

-- Modules that the territory doesn't use. What they keep stays.
alter table territory
    add column modules_off text[] not null default '{}' check (modules_off <@ array['MESSAGING', 'HOMEWORK', 'CANTEEN']);

create function change_modules(off text[]) returns void
    language sql security definer
    set search_path = core
begin atomic
    update core.territory t set modules_off = off where t.id = core.territory();
end;
revoke execute on function change_modules(text[]) from public;
grant execute on function change_modules(text[]) to ${app};

-- Hours of the territory in which nobody is rung for what the school's staff write (circular of 10 July 2025): each night, and
-- with weekends from Friday's first hour to Monday's last one. None without both hours.
alter table territory
    add column quiet_from time default '20:00',
    add column quiet_until time default '07:00',
    add column quiet_weekends boolean not null default true,
    add check (num_nulls(quiet_from, quiet_until) in (0, 2)),
    add check (quiet_from > quiet_until);

create function change_quiet_hours(evening time, morning time, weekends boolean) returns void
    language sql security definer
    set search_path = core
begin atomic
    update core.territory t set quiet_from = evening, quiet_until = morning, quiet_weekends = weekends
    where t.id = core.territory();
end;
revoke execute on function change_quiet_hours(time, time, boolean) from public;
grant execute on function change_quiet_hours(time, time, boolean) to ${app};

-- A notice that waits for the end of quiet hours isn't shown before; nobody was rung for it yet.
alter table notice add column due_at timestamptz;
create index on notice (due_at) where due_at is not null;

-- Where notices wait no longer; runs as the owner, and answers with territories alone.
create function territories_with_due_notices(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct n.territory_id from core.notice n where n.due_at <= at;
end;
revoke execute on function territories_with_due_notices(timestamptz) from public;
grant execute on function territories_with_due_notices(timestamptz) to ${app};
