-- The tablets of a school on which its children enter from any network. A tablet keeps the secret, the school its hash.
create table school_device (
    territory_id uuid not null default territory(),
    id           uuid not null,
    school_id    uuid not null,
    name         text not null check (length(name) between 1 and 60),
    hash         text not null,
    added_on     date not null,
    seen_on      date,
    primary key (territory_id, id),
    unique (territory_id, school_id, hash),
    foreign key (territory_id, school_id) references school on delete cascade
);
select wall('core.school_device');
