-- What a family hands to the town hall about a child is opened by the child's guardians and by the town hall.
alter table file_audience drop constraint file_audience_kind_check;
alter table file_audience add constraint file_audience_kind_check check (kind in ('CLASS', 'CHILD', 'FAMILY'));
