-- The day on which the town hall had a paper that an agent lays down later; without it, the day it was sent.
alter table quotient_proof add column received_on date;
