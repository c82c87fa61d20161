-- The archive of what is kept about a person, which they asked for: one at a time (but after a merge of two people), its content in the object store under its
-- id, for some days. The children are those whose data it holds.
create table data_export (
    territory_id uuid not null default territory(),
    person_id    uuid not null,
    id           uuid not null,
    state        text not null check (state in ('UNDER_WAY', 'READY', 'FAILED')),
    site         text not null,
    asked_at     timestamptz not null,
    parts        int not null check (parts > 0),
    done         int not null default 0 check (done between 0 and parts),
    tries        int not null default 0 check (tries >= 0),
    taken_until  timestamptz,
    children     uuid[] not null default '{}',
    size         bigint check (size > 0),
    expires_at   timestamptz,
    primary key (territory_id, id),
    check ((state = 'READY') = (size is not null)),
    check ((state = 'UNDER_WAY') = (expires_at is null)),
    foreign key (territory_id, person_id) references person
);
create index on data_export (territory_id, person_id, asked_at);
create index on data_export (expires_at);
select wall('core.data_export');

-- Archives that hold the data of a child from whom their owner has been barred since, or who isn't theirs any more.
create view forfeited_data_export with (security_invoker = true) as
select e.territory_id, e.id from core.data_export e
where exists (select from unnest(e.children) c (id)
              where not exists (select from core.guardianship g
                                where g.territory_id = e.territory_id and g.guardian_id = e.person_id
                                  and g.child_id = c.id and not g.restricted));
grant select on forfeited_data_export to ${app};

-- Where an archive is to be made or removed; runs as the owner, and answers with territories alone.
create function territories_with_data_exports(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct e.territory_id from core.data_export e
    where e.expires_at <= at or (e.state = 'UNDER_WAY' and coalesce(e.taken_until, '-infinity') <= at)
    union
    select f.territory_id from core.forfeited_data_export f;
end;
revoke execute on function territories_with_data_exports(timestamptz) from public;
grant execute on function territories_with_data_exports(timestamptz) to ${app};

-- Corrections that people ask for, of what is held about them or a child: in their words, with papers, until there is an answer.
create table correction (
    territory_id uuid not null default territory(),
    id           uuid not null,
    version      int not null default 0,
    person_id    uuid not null,
    datum        text not null check (datum in ('NAME', 'BIRTH', 'ADDRESS', 'CONTACT', 'SCHOOLING', 'OTHER')),
    wanted       text not null check (length(wanted) between 3 and 500),
    files        uuid[] not null default '{}',
    state        text not null check (state in ('SENT', 'WITHDRAWN', 'ACCEPTED', 'REFUSED')),
    sent_by      uuid not null,
    sent_at      timestamptz not null,
    decided_by   uuid,
    decided_at   timestamptz,
    answer       text not null default '',
    primary key (territory_id, id),
    check ((state in ('ACCEPTED', 'REFUSED')) = (decided_at is not null)),
    check ((state = 'REFUSED') = (answer <> '')),
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on correction (territory_id, sent_by, sent_at);
create index on correction (territory_id, sent_at) where state = 'SENT';
select wall('core.correction');
