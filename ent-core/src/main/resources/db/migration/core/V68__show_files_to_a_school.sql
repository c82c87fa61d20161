-- What a class's pupils and staff may see (PUPILS), its staff alone (TEACHERS), all who follow a class of a school (SCHOOL),
-- and one person beside the owner (PERSON).
alter table file_audience
    drop constraint file_audience_kind_check,
    add constraint file_audience_kind_check check (kind in
        ('CLASS', 'PUPILS', 'TEACHERS', 'SCHOOL', 'PERSON', 'CHILD', 'FAMILY', 'TOWN_HALL', 'TERRITORY'));
