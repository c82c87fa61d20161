package fr.ent.core.space.faces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures of which nothing is said, in a space that holds many others. */
class UnsaidPicturesIT extends FacesScene {

    private static final int OTHERS = 3_000;

    @Autowired
    private FaceRows faces;

    @Test
    void areFoundWithoutTheOthers() throws Exception {
        String picture = picture("plage.png");
        write("""
                insert into core.item (id, space_id, parent_id, path, kind, name, name_key, sort_key, readers, pupils_write, rule_of,
                                       media_type, size, version, made_by, changed_by, changed_at, faces_said)
                select n.id, i.space_id, i.parent_id, trim_array(i.path, 1) || n.id, i.kind, 'Photo ' || n.number,
                       'photo ' || n.number, i.sort_key || n.number, i.readers, i.pupils_write, i.rule_of,
                       i.media_type, i.size, i.version, i.made_by, i.changed_by, i.changed_at, true
                from core.item i cross join (select number, gen_random_uuid() as id from generate_series(1, %d) as s (number)) n
                where i.id = '%s'""".formatted(OTHERS, picture));

        List<String> plan = town.in(() -> jdbc.sql("""
                        explain select count(*) from core.item i
                        where i.space_id = cast(:space as uuid) and cast(:folder as uuid) = any(i.path)
                          and i.held_back and not i.faces_said and i.trashed_at is null""")
                .param("space", space)
                .param("folder", photos)
                .query(String.class)
                .list());

        assertThat(plan).anySatisfy(step -> assertThat(step).contains("item_unsaid"));
        ItemId folder = new ItemId(UUID.fromString(photos));
        assertThat(town.in(() -> faces.countUnsaid(new SpaceId(UUID.fromString(space)), List.of(folder))))
                .isEqualTo(Map.of(folder, 1));
    }
}
