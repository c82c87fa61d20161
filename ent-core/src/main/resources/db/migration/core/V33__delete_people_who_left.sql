-- Somebody whom nothing ties to the territory any more, since which day, and perhaps until when the town hall has to keep
-- what it knows of them, and why.
create table departure (
    territory_id uuid not null default territory(),
    person_id    uuid not null,
    since        date not null,
    noted_at     timestamptz not null,
    kept_until   date,
    kept_because text check (length(kept_because) between 3 and 200),
    kept_by      uuid,
    primary key (territory_id, person_id),
    check (num_nonnulls(kept_until, kept_because, kept_by) in (0, 3)),
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on departure (territory_id, since, person_id);
select wall('core.departure');

-- Who isn't at school, guards or lives with nobody who is, and neither has, awaits nor is asked to take a right; and the first
-- day on which that was so, as far as it is known.
create view away_person with (security_invoker = true) as
select n.territory_id, n.id as person_id,
       greatest(
           n.left_on, p.left_on,
           (select max(c.left_on) from core.guardianship g
            join core.pupil c on c.territory_id = g.territory_id and c.id = g.child_id
            where g.territory_id = n.territory_id and g.guardian_id = n.id),
           (select max(e.ended_at at time zone t.time_zone)::date from core.ended_right e
            where e.territory_id = n.territory_id and e.person_id = n.id),
           (select max(s.until_day) from core.household_stay s
            where s.territory_id = n.territory_id and s.person_id = n.id)) as since
from core.person n
join core.territory t on t.id = n.territory_id
left join core.pupil p on p.territory_id = n.territory_id and p.id = n.id
where (p.id is null or p.left_on is not null)
  and not exists (select from core.guardianship g
                  join core.pupil c on c.territory_id = g.territory_id and c.id = g.child_id
                  where g.territory_id = n.territory_id and g.guardian_id = n.id and c.left_on is null)
  and not exists (select from core.household_member mine
                  join core.household_member m on m.territory_id = mine.territory_id and m.household_id = mine.household_id
                  join core.pupil c on c.territory_id = m.territory_id and c.id = m.person_id
                  where mine.territory_id = n.territory_id and mine.person_id = n.id and mine.kind = 'ADULT'
                    and c.left_on is null)
  and not exists (select from core.role_grant r where r.territory_id = n.territory_id and r.person_id = n.id)
  and not exists (select from core.right_request r where r.territory_id = n.territory_id and r.person_id = n.id)
  and not exists (select from core.staff_invitation i
                  where i.territory_id = n.territory_id and i.person_id = n.id and i.used_at is null
                    and i.expires_at > now());
grant select on away_person to ${app};

-- What a file that names people, or a merge that moved their rows, still remembers of them until it can't be undone any more.
create view undoable_person with (security_invoker = true) as
select c.territory_id, c.row_id as person_id from core.import_change c
union all
select m.territory_id, m.kept_id from core.person_merge m
where exists (select from core.merged_row r where r.territory_id = m.territory_id and r.merge_id = m.id)
union all
select r.territory_id, case when v.value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then v.value::uuid end
from core.merged_row r cross join lateral jsonb_each_text(r.before) v;
grant select on undoable_person to ${app};

-- Where somebody has left or is back without it being noted, or is to be deleted; runs as the owner, and answers with
-- territories alone.
create function territories_with_departures(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select a.territory_id from core.away_person a
    where not exists (select from core.departure d where d.territory_id = a.territory_id and d.person_id = a.person_id)
    union
    select d.territory_id from core.departure d
    join core.territory t on t.id = d.territory_id
    cross join lateral (select (at at time zone t.time_zone)::date as today) now
    where d.since + interval '3 months' <= now.today
      and (d.kept_until is null or d.kept_until <= now.today)
      and not exists (select from core.undoable_person u where u.territory_id = d.territory_id and u.person_id = d.person_id)
    union
    select d.territory_id from core.departure d
    where not exists (select from core.away_person a where a.territory_id = d.territory_id and a.person_id = d.person_id);
end;

-- Where an import holds lines that nobody will apply or undo any more.
create function territories_with_old_imports(previewed timestamptz, applied timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct b.territory_id from core.import_batch b
    where b.state = 'PREVIEWED' and b.created_at < previewed
       or b.state = 'APPLIED' and b.applied_at < applied
          and exists (select from core.import_change c where c.territory_id = b.territory_id and c.batch_id = b.id)
       or b.state = 'UNDONE' and b.undone_at < applied
          and exists (select from core.import_loss l where l.territory_id = b.territory_id and l.batch_id = b.id);
end;

-- Takes civil identities out of entries about people of the territory in scope who aren't there any more; what was done, when
-- and by whom stays. Nobody's entries change who is still there.
create function blank_audit_entries(gone uuid[]) returns int
    language sql volatile security definer
    set search_path = core
begin atomic
    with blanked as (
        update core.audit_entry e set details = e.details - '{before,after}'::text[]
        from unnest(gone) as g (id)
        where e.territory_id = core.territory()
          and e.target in ('person:' || g.id, 'pupil:' || g.id, 'child:' || g.id)
          and jsonb_exists_any(e.details, '{before,after}'::text[])
          and not exists (select from core.person n where n.territory_id = e.territory_id and n.id = g.id)
        returning 1)
    select count(*)::int from blanked;
end;
revoke execute on function territories_with_departures(timestamptz), territories_with_old_imports(timestamptz, timestamptz),
    blank_audit_entries(uuid[]) from public;
grant execute on function territories_with_departures(timestamptz), territories_with_old_imports(timestamptz, timestamptz),
    blank_audit_entries(uuid[]) to ${app};

-- The days on which somebody lived in a household say who pays for them, also when nobody knows any more who that was.
alter table household_stay drop constraint household_stay_territory_id_person_id_fkey;

-- A file that a class or the whole territory reads stays when its owner is gone, and is nobody's.
alter table stored_file alter column owner_id drop not null;
