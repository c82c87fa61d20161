alter table file_audience
    drop constraint file_audience_kind_check,
    add check (kind in ('CLASS', 'CHILD', 'TOWN_HALL', 'TERRITORY'));
