-- A pupil whom a person takes to another class, of the school or of another one of the town, from a day on. Until that day it
-- can be called off, afterwards taken back as long as the pupil is where it led.
create table pupil_move (
    territory_id  uuid not null default territory(),
    id            uuid not null,
    child_id      uuid not null,
    from_class_id uuid not null,
    class_id      uuid not null,
    first_day     date not null,
    state         text not null check (state in ('ANNOUNCED', 'DONE', 'OVERTAKEN', 'CALLED_OFF', 'UNDONE')),
    -- whether no file had named the pupil before the move, to which taking it back leads again
    awaited_file  boolean not null default false,
    written_by    uuid not null,
    written_at    timestamptz not null,
    done_at       timestamptz,
    primary key (territory_id, id),
    check (from_class_id <> class_id),
    check ((state in ('DONE', 'UNDONE')) = (done_at is not null)),
    foreign key (territory_id, child_id) references pupil on delete cascade,
    foreign key (territory_id, from_class_id) references school_class on delete cascade,
    foreign key (territory_id, class_id) references school_class on delete cascade
);
create unique index pupil_move_announced on pupil_move (territory_id, child_id) where state = 'ANNOUNCED';
create index on pupil_move (territory_id, child_id, written_at);
create index on pupil_move (first_day) where state = 'ANNOUNCED';

-- Somebody who was written down as a child's guardian and is it no more: a wrong tie, or parents who separated. It can be
-- written again.
create table ended_guardianship (
    territory_id uuid not null default territory(),
    id           uuid not null,
    child_id     uuid not null,
    guardian_id  uuid not null,
    rank         int not null check (rank between 1 and 9),
    reason       text not null check (reason in ('WRONG', 'SEPARATED', 'OTHER')),
    ended_by     uuid not null,
    ended_at     timestamptz not null,
    primary key (territory_id, id),
    unique (territory_id, child_id, guardian_id),
    foreign key (territory_id, child_id) references pupil on delete cascade,
    foreign key (territory_id, guardian_id) references person on delete cascade
);
create index on ended_guardianship (territory_id, guardian_id);
select wall('core.pupil_move'), wall('core.ended_guardianship');

-- A pupil about to leave by the word of a person, and not of a file.
alter table pupil_leaving alter column batch_id drop not null;

-- Where a pupil's first day in another class has come; runs as the owner, and answers with territories alone.
create function territories_with_moves(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = core
begin atomic
    select distinct m.territory_id
    from core.pupil_move m
    join core.territory t on t.id = m.territory_id
    where m.state = 'ANNOUNCED' and m.first_day <= (at at time zone t.time_zone)::date;
end;
revoke execute on function territories_with_moves(timestamptz) from public;
grant execute on function territories_with_moves(timestamptz) to ${app};
