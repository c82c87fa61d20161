-- Pictures that wait for somebody to say who is on them are counted each time that a list of archives is asked for, once for each
-- archive: few among all that lie in a space.
create index item_unsaid on item (territory_id, space_id) where held_back and not faces_said;
