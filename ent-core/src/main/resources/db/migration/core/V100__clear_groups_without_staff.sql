-- Pupils whom nobody of the staff keeps company with read a group no more, so it goes as one does that nobody is in. Each territory
-- then asks who counts in it; here a group without anybody of the staff is reason enough to ask.
create or replace function territories_with_spaces_to_clear(trashed timestamptz, ended date) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select i.territory_id from core.item i where i.trash_root = i.id and i.trashed_at < trashed
    union
    select s.territory_id
    from core.space s
    join core.school_class k on k.territory_id = s.territory_id and k.id = s.class_id
    join core.school_year y on y.territory_id = k.territory_id and y.id = k.year_id
    where y.ends_on < ended
    union
    select s.territory_id
    from core.space s
    where s.kind = 'GROUP'
      and not exists (select from core.space_member m
                      where m.territory_id = s.territory_id and m.space_id = s.id
                        and not exists (select from core.pupil p
                                        where p.territory_id = m.territory_id and p.id = m.person_id));
end;
