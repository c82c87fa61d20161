-- The code that founds a territory, of which only a hash is kept; there is one at a time, for all copies of the product. It
-- belongs to no territory, for there may be none yet.
create table founding_code (
    sole       boolean primary key default true check (sole),
    hash       text not null check (hash ~ '^[0-9a-f]{64}$'),
    issued_at  timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    used_at    timestamptz
);
grant select, insert, update on founding_code to ${app};

-- Uses the code up and founds: FOUNDED, or nothing at all and why. The first territory is the one of hosts that nobody knows.
create function found_territory(
    code text, at timestamptz, town uuid, town_name text, town_siret text, town_accent text, town_zone text,
    town_region text, town_time_zone text, town_host text)
    returns text
    language plpgsql security definer
    set search_path = core
as $$
begin
    if exists (select from core.territory_host h where h.host = town_host) then
        return 'HOST_TAKEN';
    end if;
    update core.founding_code c set used_at = at where c.hash = code and c.used_at is null and c.expires_at > at;
    if not found then
        return 'CODE_REFUSED';
    end if;
    insert into core.territory (id, name, accent, siret, time_zone, holiday_zone, holiday_region, is_default)
    values (town, town_name, town_accent, town_siret, town_time_zone, town_zone, town_region,
            not exists (select from core.territory t where t.is_default));
    insert into core.territory_host (host, territory_id) values (town_host, town);
    return 'FOUNDED';
end $$;
revoke execute on function found_territory(text, timestamptz, uuid, text, text, text, text, text, text, text) from public;
grant execute on function found_territory(text, timestamptz, uuid, text, text, text, text, text, text, text) to ${app};

-- Since when a right is held, by whom it was given, and until when: past "ends_at" it opens nothing. Rows from before don't
-- know since when; those of imports have no end of their own, for the school's file ends them.
alter table role_grant
    add column granted_at timestamptz,
    add column granted_by uuid,
    add column ends_at    timestamptz;
alter table role_grant alter column granted_at set default now();
create index on role_grant (ends_at) where ends_at is not null;

-- A right that people ended, or that has come to its end, for as long as the person is known.
create table ended_right (
    territory_id uuid not null default territory(),
    id           uuid not null,
    person_id    uuid not null,
    role         text not null,
    scope_type   text not null,
    scope_id     uuid not null,
    granted_at   timestamptz,
    granted_by   uuid,
    ended_at     timestamptz not null,
    ended_by     uuid,
    primary key (territory_id, id),
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on ended_right (territory_id, person_id);

-- The strongest right, asked for by one administrator until another says yes or no.
create table right_request (
    territory_id uuid not null default territory(),
    id           uuid not null,
    person_id    uuid not null,
    role         text not null check (role = 'TERRITORY_ADMINISTRATOR'),
    ends_at      timestamptz,
    asked_by     uuid not null,
    asked_at     timestamptz not null,
    primary key (territory_id, id),
    unique (territory_id, person_id, role),
    foreign key (territory_id, person_id) references person on delete cascade
);
select wall('core.ended_right'), wall('core.right_request');

-- Where a right has come to its end; runs as the owner, and answers with territories alone.
create function territories_with_ended_rights(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct g.territory_id from core.role_grant g where g.ends_at <= at;
end;
revoke execute on function territories_with_ended_rights(timestamptz) from public;
grant execute on function territories_with_ended_rights(timestamptz) to ${app};

-- The person behind an account, with the rights that hold at a moment.
create function arrival_of(asked text, at timestamptz, out person json, out versions json) returns setof record
    language sql stable security definer
    set search_path = core
begin atomic
    select json_build_object(
        'territory', n.territory_id,
        'id', n.id,
        'givenName', n.given_name,
        'familyName', coalesce(nullif(n.usual_name, ''), n.family_name),
        'grants', (
            select json_agg(json_build_object(
                'role', g.role, 'scopeType', g.scope_type, 'scopeId', g.scope_id, 'className', k.name, 'schoolId', k.school_id))
            from core.role_grant g
            left join core.school_class k on k.territory_id = g.territory_id and k.id = g.scope_id and g.scope_type = 'CLASS'
            where g.territory_id = n.territory_id and g.person_id = n.id and (g.ends_at is null or g.ends_at > at)),
        'attended', (
            select json_build_object('id', k.id, 'name', k.name, 'schoolId', k.school_id)
            from core.pupil p
            join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
            where p.territory_id = n.territory_id and p.id = n.id and p.left_on is null),
        'guardian', w.guardian,
        'children', w.children,
        'leaving', w.leaving,
        'households', (
            select json_agg(json_build_object('id', h.id, 'name', h.name, 'members', m.all))
            from core.household_member mine
            join core.household h on h.territory_id = mine.territory_id and h.id = mine.household_id
            cross join lateral (
                select json_agg(json_build_object('id', m.person_id, 'kind', m.kind, 'pupil', p.id is not null,
                                                  'leftOn', coalesce(p.left_on, l.leaves_on))
                                order by c.birth_date nulls last, c.family_key, c.id) as all
                from core.household_member m
                join core.person c on c.territory_id = m.territory_id and c.id = m.person_id
                left join core.pupil p on p.territory_id = m.territory_id and p.id = m.person_id and m.kind = 'CHILD'
                left join core.pupil_leaving l on l.territory_id = p.territory_id and l.child_id = p.id and l.left_at is null
                where m.territory_id = h.territory_id and m.household_id = h.id) m
            where mine.territory_id = n.territory_id and mine.person_id = n.id and mine.kind = 'ADULT')),
        (select coalesce(json_object_agg(f.kind, f.version), '{}') from core.fact_version f where f.territory_id = n.territory_id)
    from core.account a
    join core.person n on n.territory_id = a.territory_id and n.id = a.person_id and n.left_on is null
    cross join lateral (
        select count(*) > 0 as guardian,
               json_agg(json_build_object(
                   'id', p.id, 'givenName', c.given_name, 'familyName', coalesce(nullif(c.usual_name, ''), c.family_name),
                   'classId', p.class_id, 'className', k.name, 'schoolId', p.school_id, 'schoolName', s.name)
                   order by c.birth_date, c.given_name) filter (where s.id is not null) as children,
               json_agg(json_build_object('childId', p.id, 'leavesOn', l.leaves_on))
                   filter (where l.leaves_on is not null) as leaving
        from core.guardianship g
        left join (core.pupil p
            join core.person c on c.territory_id = p.territory_id and c.id = p.id
            join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
            join core.school s on s.territory_id = p.territory_id and s.id = p.school_id)
            on p.territory_id = g.territory_id and p.id = g.child_id and p.left_on is null and not g.restricted
        left join core.pupil_leaving l on l.territory_id = p.territory_id and l.child_id = p.id and l.left_at is null
        where g.territory_id = n.territory_id and g.guardian_id = n.id) w
    where a.subject = asked;
end;
revoke execute on function arrival_of(text, timestamptz) from public;
grant execute on function arrival_of(text, timestamptz) to ${app};

-- Copies of the version before name no moment.
create or replace function arrival_of(asked text, out person json, out versions json) returns setof record
    language sql stable security definer
    set search_path = core
begin atomic
    select a.person, a.versions from core.arrival_of(asked, now()) a;
end;
