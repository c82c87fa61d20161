package fr.ent.core.demo.spaces;

import fr.ent.core.demo.furnishing.Supplies;
import java.util.UUID;

/** Says who is on the pictures of folders: nobody, but for one of each class, which shows a pupil who may not be shown. */
final class FacesOfDemo {

    private FacesOfDemo() {}

    static void say(Supplies supplies) {
        UUID territory = supplies.territory();
        supplies.batch()
                .execute(
                        "update core.item set faces_said = true where territory_id = ? and media_type ~ '^(image|video|audio)/'",
                        territory);
        supplies.batch().execute("""
                        insert into core.item_face (territory_id, item_id, child_id)
                        select distinct on (i.id) i.territory_id, i.id, p.id
                        from core.item i
                        join core.space s on s.territory_id = i.territory_id and s.id = i.space_id
                        join core.pupil p on p.territory_id = s.territory_id and p.class_id = s.class_id
                        where i.territory_id = ? and i.name = ?
                          and exists (select from core.image_consent w
                                      where w.territory_id = p.territory_id and w.child_id = p.id
                                        and w.image_use = 'CLASS' and w.word = 'NO')
                        order by i.id, p.id""", territory, DemoFolder.WITH_A_NO);
        supplies.batch().execute("""
                        insert into core.item_face (territory_id, item_id, child_id)
                        select distinct on (i.id) i.territory_id, i.id, p.id
                        from core.item i
                        join core.space s on s.territory_id = i.territory_id and s.id = i.space_id
                        join core.pupil p on p.territory_id = s.territory_id and p.class_id = s.class_id
                        where i.territory_id = ? and i.name = ? and not p.photo_consent
                          and not exists (select from core.item_face f
                                          where f.territory_id = i.territory_id and f.item_id = i.id)
                          and not exists (select from core.image_consent w
                                          where w.territory_id = p.territory_id and w.child_id = p.id
                                            and w.image_use = 'CLASS' and w.word = 'YES')
                        order by i.id, p.id""", territory, DemoFolder.WITH_A_NO);
        supplies.batch().execute("""
                        update core.item i set held_back = true
                        where i.territory_id = ? and i.name = ?
                          and exists (select from core.item_face f
                                      where f.territory_id = i.territory_id and f.item_id = i.id)""", territory, DemoFolder.WITH_A_NO);
    }
}
