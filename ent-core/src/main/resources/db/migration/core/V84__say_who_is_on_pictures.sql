-- The pupils on a picture or a film that lies in a folder. "faces_said" tells that somebody said who is on it, also that nobody is;
-- "held_back" that pupils and families don't see it, since nobody has said so yet or somebody on it may not be shown there. It is kept
-- whenever something of that changes, so that a reading asks nothing.
alter table item
    add column faces_said boolean not null default false,
    add column held_back boolean not null default false,
    add check (kind = 'FILE' or not faces_said and not held_back);

create table item_face (
    territory_id uuid not null default territory(),
    item_id      uuid not null,
    child_id     uuid not null,
    primary key (territory_id, item_id, child_id),
    foreign key (territory_id, item_id) references item on delete cascade,
    foreign key (territory_id, child_id) references person
);
create index on item_face (territory_id, child_id);
select wall('core.item_face');

-- Of what is there already nobody has said anything.
update item i set held_back = true
from space s
where s.territory_id = i.territory_id and s.id = i.space_id and s.kind in ('CLASS', 'GROUP')
  and i.media_type ~ '^(image|video)/';
