-- What a family cancelled beside school in the gesture that declared an absence, as the modules that book it name it: booked
-- again, as far as that goes, when the absence is taken back.
alter table absence add column beside uuid[] not null default '{}';
