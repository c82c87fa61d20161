-- How often facts of a territory have changed that rarely do. Copies keep such facts in memory and read them anew once the
-- version of their kind has moved, which happens in the transaction that changes them.
create table fact_version (
    territory_id uuid not null references territory,
    kind         text not null check (kind ~ '^[a-z-]{1,40}$'),
    version      bigint not null,
    primary key (territory_id, kind)
);
select core.wall('core.fact_version');
revoke insert, update, delete on fact_version from ${app};

create function facts_changed() returns trigger
    language plpgsql security definer
    set search_path = core
as $$
begin
    insert into core.fact_version as f (territory_id, kind, version)
    select distinct c.territory_id, tg_argv[0], 1 from changed c
    on conflict (territory_id, kind) do update set version = f.version + 1;
    return null;
end $$;

-- To be called for each table whose rows are facts of a kind.
create function watch(watched regclass, kind text) returns void
    language plpgsql as $$
begin
    execute format('create trigger facts_added after insert on %s referencing new table as changed for each statement execute function core.facts_changed(%L)', watched, kind);
    execute format('create trigger facts_changed after update on %s referencing new table as changed for each statement execute function core.facts_changed(%L)', watched, kind);
    execute format('create trigger facts_removed after delete on %s referencing old table as changed for each statement execute function core.facts_changed(%L)', watched, kind);
end $$;
select core.watch('core.closure', 'territory');

create function territory_changed() returns trigger
    language plpgsql security definer
    set search_path = core
as $$
begin
    insert into core.fact_version as f (territory_id, kind, version) values (new.id, 'territory', 1)
    on conflict (territory_id, kind) do update set version = f.version + 1;
    return null;
end $$;
create trigger facts_changed after update on core.territory for each row execute function core.territory_changed();

-- The person behind an account, with today's rights, as a Viewer in JSON, and the versions of its territory. It finds the territory, so it can't be asked in
-- one: it runs as the owner, and names the territory of the account in every row that it reads.
create function viewer_of(asked text, out viewer jsonb, out versions jsonb) returns setof record
    language sql stable security definer
    set search_path = core
begin atomic
    select jsonb_build_object(
        'territory', n.territory_id,
        'name', jsonb_build_object(
            'id', n.id, 'givenName', n.given_name, 'familyName', coalesce(nullif(n.usual_name, ''), n.family_name)),
        'roles', (
            select coalesce(jsonb_agg(jsonb_build_object('role', r.role, 'scopeType', r.scope_type, 'scopeId', r.scope_id)), '[]')
            from (select g.role, g.scope_type, g.scope_id from core.role_grant g
                  where g.territory_id = n.territory_id and g.person_id = n.id
                  union
                  select 'PUPIL', 'CLASS', p.class_id from core.pupil p
                  where p.territory_id = n.territory_id and p.id = n.id and p.left_on is null
                  union
                  select 'GUARDIAN', 'TERRITORY', g.territory_id from core.guardianship g
                  where g.territory_id = n.territory_id and g.guardian_id = n.id
                  union
                  select 'GUARDIAN', 'SCHOOL', p.school_id from core.guardianship g
                  join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id
                  where g.territory_id = n.territory_id and g.guardian_id = n.id and not g.restricted and p.left_on is null) r),
        'children', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'id', p.id, 'givenName', c.given_name, 'familyName', coalesce(nullif(c.usual_name, ''), c.family_name),
                'classId', p.class_id, 'className', k.name, 'schoolId', p.school_id, 'schoolName', s.name)
                order by c.birth_date, c.given_name), '[]')
            from core.guardianship g
            join core.pupil p on p.territory_id = g.territory_id and p.id = g.child_id
            join core.person c on c.territory_id = p.territory_id and c.id = p.id
            join core.school_class k on k.territory_id = p.territory_id and k.id = p.class_id
            join core.school s on s.territory_id = p.territory_id and s.id = p.school_id
            where g.territory_id = n.territory_id and g.guardian_id = n.id and not g.restricted and p.left_on is null),
        'classes', (
            select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'schoolId', k.school_id) order by k.name), '[]')
            from core.school_class k
            where k.territory_id = n.territory_id and k.id in (
                select g.scope_id from core.role_grant g
                where g.territory_id = n.territory_id and g.person_id = n.id and g.scope_type = 'CLASS'
                union all
                select p.class_id from core.pupil p
                where p.territory_id = n.territory_id and p.id = n.id and p.left_on is null)),
        'households', (
            select coalesce(jsonb_agg(jsonb_build_object(
                'id', h.id, 'name', h.name, 'adults', h.adults, 'children', h.children) order by h.name, h.id), '[]')
            from (select h.id, h.name,
                         coalesce(jsonb_agg(m.person_id) filter (where m.kind = 'ADULT'), '[]') as adults,
                         coalesce(jsonb_agg(m.person_id order by c.birth_date nulls last, c.family_key, c.id)
                                  filter (where m.kind = 'CHILD'), '[]') as children
                  from core.household_member mine
                  join core.household h on h.territory_id = mine.territory_id and h.id = mine.household_id
                  join core.household_member m on m.territory_id = h.territory_id and m.household_id = h.id
                  join core.person c on c.territory_id = m.territory_id and c.id = m.person_id
                  where mine.territory_id = n.territory_id and mine.person_id = n.id and mine.kind = 'ADULT'
                  group by h.id, h.name) h)),
        (select coalesce(jsonb_object_agg(f.kind, f.version), '{}') from core.fact_version f
         where f.territory_id = n.territory_id)
    from core.account a
    join core.person n on n.territory_id = a.territory_id and n.id = a.person_id and n.left_on is null
    where a.subject = asked;
end;
revoke execute on function viewer_of(text) from public;
grant execute on function viewer_of(text) to ${app};
