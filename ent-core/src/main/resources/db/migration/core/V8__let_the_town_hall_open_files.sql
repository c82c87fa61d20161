-- Papers that a family shows to the town hall alone.
alter table file_audience
    drop constraint file_audience_kind_check,
    add constraint file_audience_kind_check check (kind in ('CLASS', 'CHILD', 'TOWN_HALL'));
