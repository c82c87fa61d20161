create table school (
    territory_id uuid not null references territory,
    id           uuid not null,
    version      int not null default 0,
    uai          text not null check (uai ~ '^\d{7}[A-Z]$'),
    name         text not null,
    level        text not null check (level in ('NURSERY', 'ELEMENTARY', 'PRIMARY')),
    street       text not null default '',
    postcode     text not null default '',
    city         text not null default '',
    latitude     double precision,
    longitude    double precision,
    primary key (territory_id, id),
    unique (territory_id, uai)
);

create table school_year (
    territory_id uuid not null references territory,
    id           uuid not null,
    version      int not null default 0,
    label        text not null,
    starts_on    date not null,
    ends_on      date not null check (ends_on > starts_on),
    primary key (territory_id, id),
    unique (territory_id, label)
);

create table school_class (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    school_id    uuid not null,
    year_id      uuid not null,
    name         text not null,
    external_id  text,
    primary key (territory_id, id),
    foreign key (territory_id, school_id) references school,
    foreign key (territory_id, year_id) references school_year,
    unique (territory_id, school_id, year_id, name)
);

-- A closed day or period of one school, or of all schools of the territory.
create table closure (
    territory_id uuid not null references territory,
    id           uuid not null,
    version      int not null default 0,
    school_id    uuid,
    label        text not null,
    from_day     date not null,
    to_day       date not null check (to_day >= from_day),
    primary key (territory_id, id),
    foreign key (territory_id, school_id) references school
);

create table person (
    territory_id  uuid not null references territory,
    id            uuid not null,
    version       int not null default 0,
    family_name   text not null,
    usual_name    text not null default '',
    given_name    text not null,
    title         text not null default '',
    birth_date    date,
    sex           text check (sex in ('F', 'M')),
    birth_place   text not null default '',
    birth_country text not null default '',
    email         text not null default '',
    home_phone    text not null default '',
    work_phone    text not null default '',
    mobile_phone  text not null default '',
    street        text not null default '',
    postcode      text not null default '',
    city          text not null default '',
    country       text not null default '',
    -- names without accents, hyphens, apostrophes and case, by which files and FranceConnect are matched
    family_key    text not null,
    given_key     text not null,
    left_on       date,
    primary key (territory_id, id)
);
create index on person (territory_id, family_key, given_key);

create table pupil (
    territory_id  uuid not null,
    id            uuid not null,
    version       int not null default 0,
    school_id     uuid not null,
    class_id      uuid not null,
    ine           text,
    cycle         text not null default '',
    level         text not null default '',
    second_street   text not null default '',
    second_postcode text not null default '',
    second_city     text not null default '',
    second_country  text not null default '',
    insured        boolean not null default false,
    association_consent boolean not null default false,
    photo_consent  boolean not null default false,
    left_on        date,
    primary key (territory_id, id),
    foreign key (territory_id, id) references person,
    foreign key (territory_id, school_id) references school,
    foreign key (territory_id, class_id) references school_class,
    unique (territory_id, ine)
);
create index on pupil (territory_id, class_id);
create index on pupil (territory_id, school_id);

create table guardianship (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    child_id     uuid not null,
    guardian_id  uuid not null,
    rank         int not null check (rank between 1 and 9),
    -- a guardian barred from the child by a court: kept, but shown nothing
    restricted   boolean not null default false,
    primary key (territory_id, id),
    foreign key (territory_id, child_id) references pupil,
    foreign key (territory_id, guardian_id) references person,
    unique (territory_id, child_id, guardian_id)
);
create index on guardianship (territory_id, guardian_id);

create table household (
    territory_id uuid not null references territory,
    id           uuid not null,
    version      int not null default 0,
    name         text not null,
    primary key (territory_id, id)
);

create table household_member (
    territory_id uuid not null,
    household_id uuid not null,
    person_id    uuid not null,
    kind         text not null check (kind in ('ADULT', 'CHILD')),
    primary key (territory_id, household_id, person_id),
    foreign key (territory_id, household_id) references household,
    foreign key (territory_id, person_id) references person
);
create index on household_member (territory_id, person_id);

create table role_grant (
    territory_id uuid not null,
    id           uuid not null,
    version      int not null default 0,
    person_id    uuid not null,
    role         text not null check (role in ('TEACHER', 'HEAD', 'TOWN_AGENT', 'ANIMATOR', 'ELECTED', 'TERRITORY_ADMINISTRATOR')),
    scope_type   text not null check (scope_type in ('TERRITORY', 'SCHOOL', 'CLASS')),
    scope_id     uuid not null,
    primary key (territory_id, id),
    foreign key (territory_id, person_id) references person,
    unique (territory_id, person_id, role, scope_type, scope_id)
);

select wall('school'), wall('school_year'), wall('school_class'), wall('closure'), wall('person'), wall('pupil'),
       wall('guardianship'), wall('household'), wall('household_member'), wall('role_grant');
