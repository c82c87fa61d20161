-- The slot of the timetable in which an entry was given. A timetable is written as a whole, and a slot may go.
alter table homework.entry add column slot_id uuid;

-- A draft, an entry that waits for its moment, or one that is read, as all were before.
alter table homework.entry
    add column state text not null default 'PUBLISHED' check (state in ('DRAFT', 'SCHEDULED', 'PUBLISHED')),
    add column publish_at timestamptz,
    -- for the pupils of entry_pupil alone, and for nobody once they are all gone
    add column for_some boolean not null default false,
    add check ((state = 'SCHEDULED') = (publish_at is not null));
create index on homework.entry (publish_at) where state = 'SCHEDULED';

-- A pupil for whom an entry is that isn't for the whole class.
create table homework.entry_pupil (
    territory_id uuid not null,
    entry_id     uuid not null,
    child_id     uuid not null,
    primary key (territory_id, entry_id, child_id),
    foreign key (territory_id, entry_id) references homework.entry on delete cascade
);
create index on homework.entry_pupil (territory_id, child_id);

select core.wall('homework.entry_pupil');

-- Where entries are due to be published. Runs as the owner and answers with territories alone.
create function homework.territories_with_due_entries(at timestamptz) returns setof uuid
    language sql stable security definer
    set search_path = homework
begin atomic
    select distinct e.territory_id from homework.entry e
    where e.state = 'SCHEDULED' and e.publish_at <= at and e.deleted_at is null;
end;
revoke execute on function homework.territories_with_due_entries(timestamptz) from public;
grant execute on function homework.territories_with_due_entries(timestamptz) to ${app};
