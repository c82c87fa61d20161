-- What a guardian says of a child's pictures, word by word: of each guardian and use the latest counts, and none is written over.
-- NONE takes the word before back. A paper counts from the day it was signed, and names who wrote it down.
create table image_consent (
    territory_id uuid not null default territory(),
    id           uuid not null,
    child_id     uuid not null,
    guardian_id  uuid not null,
    image_use    text not null check (image_use in ('CLASS', 'SCHOOL', 'PUBLIC', 'PRESS')),
    word         text not null check (word in ('YES', 'NO', 'NONE')),
    said_at      timestamptz not null,
    signed_on    date,
    written_by   uuid,
    primary key (territory_id, id),
    check ((signed_on is null) = (written_by is null)),
    foreign key (territory_id, child_id) references pupil on delete cascade,
    foreign key (territory_id, guardian_id) references person on delete cascade
);
create index on image_consent (territory_id, child_id, guardian_id, image_use, said_at desc, id desc);
create index on image_consent (territory_id, guardian_id);
select wall('core.image_consent');
