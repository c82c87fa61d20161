package fr.ent.core.space.item;

import fr.ent.core.Viewer;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.storage.FileView;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of folders, files and their versions, as they come and change. */
@Component
public class ItemRows {

    private final Sql sql;

    ItemRows(Sql sql) {
        this.sql = sql;
    }

    /** @param file none for a folder */
    void add(ItemId id, ItemName name, OpenFolder into, @Nullable FileView file, Viewer by, Instant at) {
        sql.of("""
                        insert into core.item (id, space_id, parent_id, path, kind, name, name_key, sort_key, readers, pupils_write,
                                               rule_of, media_type, size, version, made_by, changed_by, changed_at)
                        values (:id, :space, cast(:parent as uuid), cast(:path as uuid[]), :kind, :name, :key, :sort, :readers,
                                :pupils, cast(:ruleOf as uuid), :type, cast(:size as bigint), cast(:version as int), :by, :by, :at)""")
                .with("id", id)
                .with("space", into.in().id())
                .with("parent", into.id())
                .with("path", into.pathOf(id).stream().map(ItemId::toString).collect(Collectors.joining(",", "{", "}")))
                .with("kind", name.kind())
                .with("name", name.text())
                .with("key", name.key())
                .with("sort", name.sortKey())
                .with("readers", into.rule().readers())
                .with("pupils", into.rule().letsPupilsAdd())
                .with("ruleOf", into.ruleOf())
                .with("type", file == null ? null : file.mediaType())
                .with("size", file == null ? null : file.size())
                .with("version", file == null ? null : 1)
                .with("by", by.person())
                .with("at", at)
                .run();
        if (file != null) {
            addVersion(id, 1, file, by, at);
        }
    }

    private void addVersion(ItemId id, int number, FileView file, Viewer by, Instant at) {
        sql.of("""
                        insert into core.item_version (item_id, number, file_id, size, made_by, made_at)
                        values (:id, :number, :file, :size, :by, :at)""")
                .with("id", id)
                .with("number", number)
                .with("file", file.id())
                .with("size", file.size())
                .with("by", by.person())
                .with("at", at)
                .run();
    }

    /** A newer content, under a name with the ending of what it is. */
    void renew(ItemId id, ItemName name, int number, FileView file, Viewer by, Instant at) {
        addVersion(id, number, file, by, at);
        sql.of("""
                        update core.item set version = :number, size = :size, media_type = :type, changed_by = :by, changed_at = :at
                        where id = :id""")
                .with("id", id)
                .with("number", number)
                .with("size", file.size())
                .with("type", file.mediaType())
                .with("by", by.person())
                .with("at", at)
                .run();
        rename(id, name, by, at);
    }

    public void rename(ItemId id, ItemName name, Viewer by, Instant at) {
        sql.of("""
                        update core.item set name = :name, name_key = :key, sort_key = :sort, changed_by = :by, changed_at = :at
                        where id = :id""")
                .with("id", id)
                .with("name", name.text())
                .with("key", name.key())
                .with("sort", name.sortKey())
                .with("by", by.person())
                .with("at", at)
                .run();
    }
}
