-- Tools of others that the town lets its classes open (LTI 1.3). The platform is ours: client and deployment are named by us.
create table lti_tool (
    territory_id     uuid not null default territory(),
    id               uuid not null,
    version          int not null default 0,
    name             text not null check (length(name) between 1 and 120),
    login_url        text not null check (length(login_url) between 9 and 500),
    target_url       text not null check (length(target_url) between 9 and 500),
    deep_linking_url text check (length(deep_linking_url) between 9 and 500),
    redirect_uris    text[] not null check (cardinality(redirect_uris) between 1 and 10),
    keys_url         text check (length(keys_url) between 9 and 500),
    public_key       text check (length(public_key) between 1 and 4000),
    client_id        text not null,
    deployment_id    text not null,
    gives_name       boolean not null,
    takes_roster     boolean not null,
    takes_results    boolean not null,
    processor        text not null check (length(processor) between 1 and 200),
    purpose          text not null check (length(purpose) between 1 and 1000),
    enabled          boolean not null,
    registered_at    timestamptz not null,
    primary key (territory_id, id),
    unique (territory_id, client_id),
    check ((keys_url is null) <> (public_key is null))
);

-- With which the platform signs. The private half is sealed with a key that isn't in the database.
create table lti_key (
    territory_id uuid not null default territory(),
    id           text not null,
    public_half  text not null,
    sealed_half  text not null,
    made_at      timestamptz not null,
    primary key (territory_id, id)
);

-- A resource of the catalogue that opens in a tool.
create table lti_resource (
    territory_id uuid not null default territory(),
    resource_id  uuid not null,
    tool_id      uuid not null,
    target_url   text not null check (length(target_url) between 9 and 500),
    custom       jsonb not null,
    score_max    numeric(9, 2) check (score_max > 0),
    item_label   text check (length(item_label) between 1 and 200),
    item_ref     text check (length(item_ref) between 1 and 200),
    item_tag     text check (length(item_tag) between 1 and 200),
    primary key (territory_id, resource_id),
    foreign key (territory_id, resource_id) references resource on delete cascade,
    foreign key (territory_id, tool_id) references lti_tool
);
create index on lti_resource (territory_id, tool_id);

-- The resource in a class: to the tool a link of a course. It ends with the class's year.
create table lti_link (
    territory_id uuid not null default territory(),
    id           uuid not null,
    resource_id  uuid not null,
    tool_id      uuid not null,
    class_id     uuid not null,
    made_at      timestamptz not null,
    primary key (territory_id, id),
    unique (territory_id, resource_id, class_id),
    foreign key (territory_id, resource_id) references lti_resource on delete cascade,
    foreign key (territory_id, tool_id) references lti_tool,
    foreign key (territory_id, class_id) references school_class
);
create index on lti_link (territory_id, class_id, tool_id);

-- What is scored in a class: once with each link, or made by the tool.
create table lti_line_item (
    territory_id uuid not null default territory(),
    id           uuid not null,
    tool_id      uuid not null,
    class_id     uuid not null,
    link_id      uuid,
    label        text not null check (length(label) between 1 and 200),
    score_max    numeric(9, 2) not null check (score_max > 0),
    item_ref     text check (length(item_ref) between 1 and 200),
    tag          text check (length(tag) between 1 and 200),
    of_tool      boolean not null,
    made_at      timestamptz not null,
    primary key (territory_id, id),
    foreign key (territory_id, tool_id) references lti_tool,
    foreign key (territory_id, class_id) references school_class,
    foreign key (territory_id, link_id) references lti_link on delete cascade
);
create unique index lti_line_item_once on lti_line_item
    (territory_id, tool_id, class_id, coalesce(link_id, territory_id), of_tool, label, coalesce(item_ref, ''), coalesce(tag, ''));
create unique index lti_line_item_of_link on lti_line_item (territory_id, link_id) where not of_tool;
create index on lti_line_item (territory_id, class_id, tool_id);

-- What a tool says of a pupil's work, the latest.
create table lti_score (
    territory_id uuid not null default territory(),
    line_item_id uuid not null,
    child_id     uuid not null,
    given        numeric(9, 2) check (given >= 0),
    score_max    numeric(9, 2) check (score_max > 0),
    remark       text check (length(remark) between 1 and 1000),
    activity     text not null check (activity in ('INITIALIZED', 'STARTED', 'IN_PROGRESS', 'SUBMITTED', 'COMPLETED')),
    grading      text not null check (grading in ('FULLY_GRADED', 'PENDING', 'PENDING_MANUAL', 'FAILED', 'NOT_READY')),
    scored_at    timestamptz not null,
    primary key (territory_id, line_item_id, child_id),
    check ((given is null) = (score_max is null) and given <= score_max),
    foreign key (territory_id, line_item_id) references lti_line_item on delete cascade,
    foreign key (territory_id, child_id) references pupil on delete cascade
);
create index on lti_score (territory_id, child_id);

select wall('core.lti_tool'), wall('core.lti_key'), wall('core.lti_resource'), wall('core.lti_link'),
       wall('core.lti_line_item'), wall('core.lti_score');

-- A tool's page answers nobody who doesn't come through its door: its link isn't looked at.
create or replace function territories_with_links_to_ask(before timestamptz, doubted timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select r.territory_id from core.resource r
    where (r.link_asked_at is null or r.link_asked_at < before
           or (r.link_state = 'DOUBTFUL' and r.link_asked_at < doubted))
      and not exists (select from core.lti_resource l
                      where l.territory_id = r.territory_id and l.resource_id = r.id)
    group by r.territory_id
    order by min(coalesce(r.link_asked_at, '-infinity')), r.territory_id;
end;

-- Where something was sent to a class whose year is over, or opened or scored in a tool there.
create or replace function territories_with_old_sendings(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct c.territory_id
    from core.school_class c
    join core.school_year y on y.territory_id = c.territory_id and y.id = c.year_id
    join core.territory t on t.id = c.territory_id
    where y.ends_on < (at at time zone t.time_zone)::date
      and (exists (select from core.resource_sending s where s.territory_id = c.territory_id and s.class_id = c.id)
           or exists (select from core.lti_link l where l.territory_id = c.territory_id and l.class_id = c.id)
           or exists (select from core.lti_line_item i where i.territory_id = c.territory_id and i.class_id = c.id));
end;
