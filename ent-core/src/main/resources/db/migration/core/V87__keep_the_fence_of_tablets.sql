-- Whether the children of a school enter on its tablets and from its networks alone. It is an act of its own: a tablet that is taken
-- away, the last one as well, opens nothing.
alter table school_entry alter column networks set default '{}';
alter table school_entry add column tablets_alone boolean not null default false;
insert into school_entry (territory_id, school_id, tablets_alone)
select distinct territory_id, school_id, true from school_device
on conflict (territory_id, school_id) do update set tablets_alone = true;
