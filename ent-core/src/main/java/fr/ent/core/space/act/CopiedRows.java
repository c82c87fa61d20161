package fr.ent.core.space.act;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.faces.JudgePictures;
import fr.ent.core.space.faces.Pictures;
import fr.ent.core.space.item.ItemName;
import fr.ent.core.space.item.OpenFolder;
import fr.ent.core.space.item.OpenItem;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folders and files that are copied: read at once, and written at once under ids of their own. */
@Component
class CopiedRows {

    private final Sql sql;
    private final JudgePictures pictures;

    CopiedRows(Sql sql, JudgePictures pictures) {
        this.sql = sql;
        this.pictures = pictures;
    }

    /** All that the viewer reads of something; nothing of what has more than a number of parts, read or not. */
    CopiedTree read(OpenItem root, int most, Viewer viewer) {
        int all = sql.of("""
                        select count(*) from (select from core.item t
                                              where t.space_id = :space and :root = any(t.path) and t.trashed_at is null
                                              limit :most) counted""")
                .with("space", root.item().space())
                .with("root", root.id())
                .with("most", most + 1)
                .count();
        return all > most ? new CopiedTree(List.of(), true) : readAll(root, viewer);
    }

    private CopiedTree readAll(OpenItem root, Viewer viewer) {
        List<CopiedPart> parts = sql.of("""
                        select t.id, t.path, coalesce(t.size, 0) as bytes from core.item t
                        where t.space_id = :space and :root = any(t.path) and t.trashed_at is null
                          and t.path <@ array(select r.id from core.item r
                                              where r.space_id = :space and :root = any(r.path) and %s = any(:readers)
                                              union all select unnest(cast(:above as uuid[])))
                        order by cardinality(t.path)""".formatted(Pictures.readersOf("r")))
                .with("space", root.item().space())
                .with("root", root.id())
                .texts("readers", root.in().standing().reads())
                .with("viewer", viewer.person())
                .with("above", array(root.item().path()))
                .list(row -> new CopiedPart(
                        row.id("id", ItemId::new),
                        row.ids("path", ItemId::new).stream()
                                .skip(root.item().path().size() - 1L)
                                .toList(),
                        row.number("bytes")));
        return new CopiedTree(parts, false);
    }

    /** Writes it into a folder, whose rule all of it follows; answers the copy's id. */
    ItemId write(CopiedTree tree, ItemName name, OpenFolder into, Viewer by, Instant at) {
        Map<ItemId, ItemId> ids = new HashMap<>();
        tree.parts().forEach(part -> ids.put(part.id(), ItemId.next()));
        ItemId root = tree.parts().getFirst().id();
        sql.of("""
                        insert into core.item (id, space_id, parent_id, path, kind, name, name_key, sort_key, readers, pupils_write,
                                               rule_of, media_type, size, version, faces_said, made_by, changed_by, changed_at)
                        select c.id, :space, c.parent_id, cast(c.path as uuid[]), t.kind,
                               case when t.id = :root then :name else t.name end,
                               case when t.id = :root then :key else t.name_key end,
                               case when t.id = :root then :sort else t.sort_key end,
                               :readers, :pupils, cast(:ruleOf as uuid), t.media_type, t.size,
                               case when t.kind = 'FILE' then 1 end, t.faces_said, :by, :by, :at
                        from unnest(:ids, :parents, :paths, :from) as c (id, parent_id, path, from_id)
                        join core.item t on t.id = c.from_id""")
                .with("space", into.in().id())
                .with("root", root)
                .with("name", name.text())
                .with("key", name.key())
                .with("sort", name.sortKey())
                .with("readers", into.rule().readers())
                .with("pupils", into.rule().letsPupilsAdd())
                .with("ruleOf", into.ruleOf())
                .with("by", by.person())
                .with("at", at)
                .ids("ids", tree.parts(), part -> copyOf(part.id(), ids))
                .ids("parents", tree.parts(), part -> parent(part, ids, into))
                .texts(
                        "paths",
                        tree.parts(),
                        part -> array(Stream.concat(
                                        into.path().stream(),
                                        part.path().stream().map(id -> copyOf(id, ids)))
                                .toList()))
                .ids("from", tree.parts(), CopiedPart::id)
                .run();
        writeContents(tree, ids, by, at);
        writeFaces(tree, ids);
        pictures.judge(List.of(copyOf(root, ids)));
        return copyOf(root, ids);
    }

    private void writeContents(CopiedTree tree, Map<ItemId, ItemId> ids, Viewer by, Instant at) {
        sql.of("""
                        insert into core.item_version (item_id, number, file_id, size, made_by, made_at)
                        select c.id, 1, v.file_id, v.size, :by, :at
                        from unnest(:ids, :from) as c (id, from_id)
                        join core.item t on t.id = c.from_id
                        join core.item_version v on v.item_id = t.id and v.number = t.version""")
                .ids("ids", tree.parts(), part -> copyOf(part.id(), ids))
                .ids("from", tree.parts(), CopiedPart::id)
                .with("by", by.person())
                .with("at", at)
                .run();
    }

    private void writeFaces(CopiedTree tree, Map<ItemId, ItemId> ids) {
        sql.of("""
                        insert into core.item_face (item_id, child_id)
                        select c.id, f.child_id from unnest(:ids, :from) as c (id, from_id)
                        join core.item_face f on f.item_id = c.from_id""")
                .ids("ids", tree.parts(), part -> copyOf(part.id(), ids))
                .ids("from", tree.parts(), CopiedPart::id)
                .run();
    }

    private static @Nullable ItemId parent(CopiedPart part, Map<ItemId, ItemId> ids, OpenFolder into) {
        return part.path().size() == 1
                ? into.id()
                : copyOf(part.path().get(part.path().size() - 2), ids);
    }

    private static ItemId copyOf(ItemId id, Map<ItemId, ItemId> ids) {
        return Objects.requireNonNull(ids.get(id));
    }

    private static String array(List<ItemId> path) {
        return path.stream().map(ItemId::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * A folder or file with all that is under it, the topmost first.
     *
     * @param isCut whether there is more
     */
    record CopiedTree(List<CopiedPart> parts, boolean isCut) {

        CopiedTree {
            parts = List.copyOf(parts);
        }

        int levels() {
            return parts.stream().mapToInt(part -> part.path().size()).max().orElse(0);
        }

        long bytes() {
            return parts.stream().mapToLong(CopiedPart::bytes).sum();
        }
    }

    /** A part of it, with the way from the topmost part. */
    record CopiedPart(ItemId id, List<ItemId> path, long bytes) {

        CopiedPart {
            path = List.copyOf(path);
        }
    }
}
