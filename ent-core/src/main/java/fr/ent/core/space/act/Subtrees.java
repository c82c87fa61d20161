package fr.ent.core.space.act;

import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.faces.JudgePictures;
import fr.ent.core.space.item.ItemName;
import fr.ent.core.space.item.OpenFolder;
import fr.ent.core.space.item.SpaceItem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A folder with all that is under it, in the trash or not: each question is one statement, however deep it is. */
@Component
class Subtrees {

    /** No folder. */
    private static final UUID NONE = new UUID(0, 0);

    private final Sql sql;
    private final JudgePictures pictures;

    Subtrees(Sql sql, JudgePictures pictures) {
        this.sql = sql;
        this.pictures = pictures;
    }

    /** How many levels it has, and how many bytes all its versions hold. */
    SubtreeSize measure(SpaceItem root) {
        return sql.of("""
                        select max(cardinality(t.path)) as deepest,
                               coalesce(sum((select sum(v.size) from core.item_version v where v.item_id = t.id)), 0) as bytes
                        from core.item t where t.space_id = :space and :root = any(t.path)""")
                .with("space", root.space())
                .with("root", root.id())
                .get(row -> new SubtreeSize(row.whole("deepest") - root.path().size() + 1, row.number("bytes")));
    }

    /**
     * Puts it into another folder. What followed a rule from above follows the new one's; its own rules it takes along, but for
     * those that let people read who read nothing there: nobody would see that they come back elsewhere. A file that keeps a rule
     * since it came back without its folder follows the next one.
     */
    void move(SpaceItem root, ItemName name, OpenFolder into, Instant at) {
        sql.of("""
                        update core.item t
                        set space_id = :toSpace,
                            path = cast(:above as uuid[]) || t.path[:from:],
                            parent_id = case when t.id = :root then cast(:parent as uuid) else t.parent_id end,
                            name = case when t.id = :root then :name else t.name end,
                            name_key = case when t.id = :root then :key else t.name_key end,
                            sort_key = case when t.id = :root then :sort else t.sort_key end,
                            changed_at = case when t.id = :root then :at else t.changed_at end,
                            readers = case when t.rule_of is not distinct from cast(:outer as uuid) or t.readers <> all(:known) then :readers else t.readers end,
                            pupils_write = case when t.rule_of is not distinct from cast(:outer as uuid) or t.readers <> all(:known) then :pupils
                                                else t.pupils_write end,
                            rule_of = case when t.rule_of is not distinct from cast(:outer as uuid) or t.readers <> all(:known) then cast(:ruleOf as uuid)
                                           else t.rule_of end
                        where t.space_id = :space and :root = any(t.path)""")
                .with("space", root.space())
                .with("root", root.id())
                .with("toSpace", into.in().id())
                .with("above", into.array())
                .with("from", root.path().size())
                .with("parent", into.id())
                .with("name", name.text())
                .with("key", name.key())
                .with("sort", name.sortKey())
                .with("at", at)
                // of a folder with a rule of its own nothing follows one from above
                .with("outer", root.isFolder() && root.hasOwnRule() ? new ItemId(NONE) : root.ruleOf())
                .texts("known", into.in().space().kind().rules())
                .with("readers", into.rule().readers())
                .with("pupils", into.rule().letsPupilsAdd())
                .with("ruleOf", into.ruleOf())
                .run();
        pictures.judge(List.of(root.id()));
    }

    /** Its levels, itself included, and the bytes of all its versions. */
    record SubtreeSize(int levels, long bytes) {}
}
