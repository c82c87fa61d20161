-- The group for which an entry is: for whoever is in it when it is read. It may be gone, and the entry is nobody's then.
alter table homework.entry
    add column group_id uuid,
    add check (for_some or group_id is null);
create index on homework.entry (territory_id, group_id) where group_id is not null;

-- The pupils for whom alone an entry is: those it names, or those who are in its group today.
create view homework.entry_reader with (security_invoker = true) as
select p.territory_id, p.entry_id, p.child_id from homework.entry_pupil p
union all
select e.territory_id, e.id, m.child_id from homework.entry e
join homework.group_pupil m on m.territory_id = e.territory_id and m.group_id = e.group_id;
grant select on homework.entry_reader to ${app};
