-- Those who care for the children of a school around its hours, and write in its journal (ANIMATORS).
alter table file_audience
    drop constraint file_audience_kind_check,
    add constraint file_audience_kind_check check (kind in
        ('CLASS', 'PUPILS', 'TEACHERS', 'SCHOOL', 'ANIMATORS', 'PERSON', 'CHILD', 'FAMILY', 'TOWN_HALL', 'TERRITORY'));
