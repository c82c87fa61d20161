-- How often an event was moved, or stood again after it was called off: its families are told each time, so there is an end to it.
alter table homework.event add column turns int not null default 0 check (turns between 0 and 10);

-- The day and the hour for which a home answered, so that an answer from before a move is known, and good again once the event is
-- moved back; and the household of which it was the answer, which keeps it when the guardian who gave it isn't asked any more.
alter table homework.event_answer
    add column for_day date,
    add column for_hour time,
    add column household_id uuid;
update homework.event_answer a set for_day = e.from_day, for_hour = e.starts_at
from homework.event e where e.territory_id = a.territory_id and e.id = a.event_id;
