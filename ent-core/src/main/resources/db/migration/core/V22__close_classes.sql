-- A class that was emptied is closed by people, never by itself. It keeps its history and is offered no longer.
-- Copies of the version before go on showing it.
alter table school_class add column closed_on date;
