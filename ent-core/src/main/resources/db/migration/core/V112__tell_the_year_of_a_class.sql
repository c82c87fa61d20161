-- A class is told with its school year: around the first day of school, a teacher has the class of last year and the one of this year,
-- which are often called the same.
create or replace function arrival_of(asked text, at timestamptz, out person json, out versions json) returns setof record
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
                'role', g.role, 'scopeType', g.scope_type, 'scopeId', g.scope_id, 'className', k.name, 'schoolId', k.school_id,
                'year', y.label))
            from core.role_grant g
            left join core.school_class k on k.territory_id = g.territory_id and k.id = g.scope_id and g.scope_type = 'CLASS'
            left join core.school_year y on y.territory_id = k.territory_id and y.id = k.year_id
            where g.territory_id = n.territory_id and g.person_id = n.id and (g.ends_at is null or g.ends_at > at)
              and (g.starts_at is null or g.starts_at <= at)),
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
