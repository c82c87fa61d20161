-- The age from which a child shows its three pictures; none where nobody is asked. Who can read has texts and messages of its own,
-- so from six they are asked unless the teacher says otherwise.
alter table class_entry add column secrets_from smallint default 6 check (secrets_from between 2 and 12);
update class_entry set secrets_from = case when secrets then 2 end;
alter table class_entry drop column secrets;
