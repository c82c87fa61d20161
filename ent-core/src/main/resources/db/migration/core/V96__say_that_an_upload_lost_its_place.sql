-- PLACE_GONE: the folder or the file that an upload was sent to isn't there any more, or isn't its sender's to change.
alter table upload
    drop constraint upload_state_check,
    add constraint upload_state_check check (state in
        ('OPEN', 'ARRIVED', 'UNFOLDING', 'DONE', 'TYPE_REFUSED', 'INFECTED', 'TOO_LARGE', 'PLACE_GONE', 'NOT_UNFOLDED'));
