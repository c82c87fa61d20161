-- Resources of the web that a school may use: taken over from a national collection, kept by the town (sitothèque) or by a school.
-- "title_key" orders them, "words" finds them: both without case and accents. The link is looked at in the night.
create table resource (
    territory_id  uuid not null default territory(),
    id            uuid not null,
    version       int not null default 0,
    origin        text not null check (origin in ('NATIONAL', 'TERRITORY', 'SCHOOL')),
    school_id     uuid,
    title         text not null check (length(title) between 1 and 200),
    address       text not null check (length(address) between 9 and 500 and address like 'https://%'),
    kind          text not null check (kind in ('LINK', 'SITE', 'VIDEO', 'SOUND', 'DOCUMENT', 'EXERCISE')),
    publisher     text check (length(publisher) between 1 and 120),
    levels        text[] not null
        check (levels <@ array ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2']),
    subjects      text[] not null check (cardinality(subjects) <= 12),
    skills        text[] not null check (cardinality(skills) <= 12),
    language      text not null check (language ~ '^[a-z]{2,3}$'),
    licence       text check (length(licence) between 1 and 200),
    minutes       int check (minutes between 1 and 600),
    description   text check (length(description) between 1 and 2000),
    teacher_sheet text check (length(teacher_sheet) between 1 and 4000),
    parent_sheet  text check (length(parent_sheet) between 1 and 4000),
    title_key     text collate "C" not null,
    words         text not null,
    search        tsvector not null generated always as (to_tsvector('pg_catalog.french'::regconfig, words)) stored,
    written_at    timestamptz not null,
    link_state    text check (link_state in ('FOUND', 'CLOSED', 'GONE', 'DOUBTFUL', 'SILENT', 'INWARD')),
    link_since    timestamptz,
    link_asked_at timestamptz,
    primary key (territory_id, id),
    check ((origin = 'SCHOOL') = (school_id is not null)),
    check ((link_state is null) = (link_asked_at is null) and (link_state is null) = (link_since is null)),
    foreign key (territory_id, school_id) references school
);
create unique index resource_once on resource (territory_id, coalesce(school_id, territory_id), md5(address));
create index on resource (territory_id, title_key, id);
create index on resource (territory_id, school_id);
create index on resource using gin (search);
create index on resource (territory_id, link_asked_at nulls first);

-- A member of a school's staff says in stars how useful it was; each once.
create table resource_rating (
    territory_id uuid not null default territory(),
    resource_id  uuid not null,
    person_id    uuid not null,
    stars        int not null check (stars between 1 and 5),
    rated_at     timestamptz not null,
    primary key (territory_id, resource_id, person_id),
    foreign key (territory_id, resource_id) references resource on delete cascade,
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on resource_rating (territory_id, person_id);

-- Recommended to the colleagues of a school, in a sentence.
create table resource_recommendation (
    territory_id   uuid not null default territory(),
    resource_id    uuid not null,
    school_id      uuid not null,
    person_id      uuid not null,
    sentence       text not null check (length(sentence) between 1 and 300),
    recommended_at timestamptz not null,
    primary key (territory_id, resource_id, school_id, person_id),
    foreign key (territory_id, resource_id) references resource on delete cascade,
    foreign key (territory_id, school_id) references school on delete cascade,
    foreign key (territory_id, person_id) references person on delete cascade
);
create index on resource_recommendation (territory_id, school_id);
create index on resource_recommendation (territory_id, person_id);

-- Sent to a class to be seen: to all who are in it, or to the pupils named. It ends with the class.
create table resource_sending (
    territory_id uuid not null default territory(),
    id           uuid not null,
    resource_id  uuid not null,
    class_id     uuid not null,
    whole_class  boolean not null,
    due_on       date,
    sentence     text check (length(sentence) between 1 and 300),
    sent_by      uuid not null,
    sent_at      timestamptz not null,
    primary key (territory_id, id),
    foreign key (territory_id, resource_id) references resource on delete cascade,
    foreign key (territory_id, class_id) references school_class
);
create index on resource_sending (territory_id, class_id, sent_at desc);
create index on resource_sending (territory_id, resource_id);

create table sending_pupil (
    territory_id uuid not null default territory(),
    sending_id   uuid not null,
    child_id     uuid not null,
    primary key (territory_id, sending_id, child_id),
    foreign key (territory_id, sending_id) references resource_sending on delete cascade,
    foreign key (territory_id, child_id) references pupil on delete cascade
);
create index on sending_pupil (territory_id, child_id);

-- The pupil has opened it, by a tap of their own.
create table resource_seen (
    territory_id uuid not null default territory(),
    sending_id   uuid not null,
    child_id     uuid not null,
    seen_at      timestamptz not null,
    primary key (territory_id, sending_id, child_id),
    foreign key (territory_id, sending_id) references resource_sending on delete cascade,
    foreign key (territory_id, child_id) references pupil on delete cascade
);
create index on resource_seen (territory_id, child_id);

select wall('core.resource'), wall('core.resource_rating'), wall('core.resource_recommendation'),
       wall('core.resource_sending'), wall('core.sending_pupil'), wall('core.resource_seen');

-- Where a link hasn't been looked at since, or a doubtful one since the other moment; runs as the owner, and answers with
-- territories alone, those first that wait for longest.
create function territories_with_links_to_ask(before timestamptz, doubted timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select r.territory_id from core.resource r
    where r.link_asked_at is null or r.link_asked_at < before
       or (r.link_state = 'DOUBTFUL' and r.link_asked_at < doubted)
    group by r.territory_id
    order by min(coalesce(r.link_asked_at, '-infinity')), r.territory_id;
end;
revoke execute on function territories_with_links_to_ask(timestamptz, timestamptz) from public;
grant execute on function territories_with_links_to_ask(timestamptz, timestamptz) to ${app};

-- Where something was sent to a class whose year is over.
create function territories_with_old_sendings(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct s.territory_id
    from core.resource_sending s
    join core.school_class c on c.territory_id = s.territory_id and c.id = s.class_id
    join core.school_year y on y.territory_id = c.territory_id and y.id = c.year_id
    join core.territory t on t.id = s.territory_id
    where y.ends_on < (at at time zone t.time_zone)::date;
end;
revoke execute on function territories_with_old_sendings(timestamptz) from public;
grant execute on function territories_with_old_sendings(timestamptz) to ${app};
