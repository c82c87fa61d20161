-- Whether an answer counts: that of a guardian whom the event doesn't ask any more is kept, for the day it asks them again.
alter table homework.event_answer add column counts boolean not null default true;
