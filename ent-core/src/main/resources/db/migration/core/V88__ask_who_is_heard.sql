-- A voice is under the same consent as a picture: of sounds in the folders of classes and groups nobody has said who is heard.
update item i set held_back = true
from space s
where s.territory_id = i.territory_id and s.id = i.space_id and s.kind in ('CLASS', 'GROUP')
  and i.media_type ~ '^audio/' and not i.faces_said;
