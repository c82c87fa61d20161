-- An account that was untied here doesn't tie itself again. It is known by the name that its provider gives it, since the identity
-- provider forgets who stands for nobody, and makes a new user of whoever comes again; of that name a digest is kept, as long as the
-- person is.
create table untied_account (
    territory_id uuid not null default territory(),
    digest       bytea not null check (length(digest) = 32),
    person_id    uuid not null,
    untied_at    timestamptz not null,
    primary key (territory_id, digest, person_id),
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on untied_account (territory_id, person_id);
select wall('core.untied_account');

-- of those untied before, the trail has the id of the user
insert into untied_account (territory_id, digest, person_id, untied_at)
select e.territory_id, sha256(convert_to(e.details->>'account', 'UTF8')), n.id, max(e.at)
from audit_entry e
join person n on n.territory_id = e.territory_id and 'person:' || n.id = e.target
where e.action = 'account.untied' and jsonb_exists(e.details, 'account')
group by 1, 2, 3;
drop index audit_entry_untied;

-- A word of the operator's by which an administrator came in opens nothing again.
create table used_rescue (
    territory_id uuid not null default territory() references territory,
    setting      text not null,
    primary key (territory_id, setting)
);
select wall('core.used_rescue');

insert into used_rescue (territory_id, setting)
select distinct territory_id, details->>'setting' from audit_entry where action = 'account.rescued' and jsonb_exists(details, 'setting');
