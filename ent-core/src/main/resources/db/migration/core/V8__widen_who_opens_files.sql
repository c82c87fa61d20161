-- What a family hands to the town hall about a child (FAMILY), papers for the town hall alone, and what everybody may see.
alter table file_audience
    drop constraint file_audience_kind_check,
    add constraint file_audience_kind_check check (kind in ('CLASS', 'CHILD', 'FAMILY', 'TOWN_HALL', 'TERRITORY'));
