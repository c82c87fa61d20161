package fr.ent.core.space.trash;

import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceId;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Removes folders and files for good: all that is under them, the room they took, and contents that nothing else names. */
@Component
class EmptyTrash {

    private static final String UNDER = "t.space_id = :space and t.path && :roots";

    private final Sql sql;
    private final Files files;

    EmptyTrash(Sql sql, Files files) {
        this.sql = sql;
        this.files = files;
    }

    /** Of one space, which the caller holds; what went into the trash before these, out of them, lies in no folder from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    void removeTrashed(SpaceId space, Collection<ItemId> roots) {
        sql.of("""
                        with apart as (
                            select t.id, t.path from core.item t where %s and t.trash_root = t.id and t.id <> all(:roots)),
                        topmost as (
                            select a.id from apart a
                            where not exists (select from apart above where above.id <> a.id and above.id = any(a.path)))
                        update core.item t
                        set path = t.path[array_position(t.path, m.id):],
                            parent_id = case when t.id = m.id then null else t.parent_id end
                        from topmost m
                        where t.space_id = :space and m.id = any(t.path)""".formatted(UNDER)).with("space", space).ids("roots", roots).run();
        remove(space, roots);
    }

    /** Of one space, which the caller holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(SpaceId space, Collection<ItemId> roots) {
        Set<FileId> contents = sql.of(
                        "select v.file_id from core.item t join core.item_version v on v.item_id = t.id where " + UNDER)
                .with("space", space)
                .ids("roots", roots)
                .set(row -> row.id("file_id", FileId::new));
        sql.of("""
                        update core.space set used = used - coalesce((
                            select sum(v.size) from core.item t join core.item_version v on v.item_id = t.id where %s), 0)
                        where id = :space""".formatted(UNDER)).with("space", space).ids("roots", roots).run();
        sql.of("delete from core.item t where " + UNDER)
                .with("space", space)
                .ids("roots", roots)
                .run();
        removeUnnamed(contents);
    }

    /** A content that somebody is naming at this moment stays. */
    private void removeUnnamed(Set<FileId> contents) {
        List<FileId> unnamed = sql.of("""
                        select f.id from core.stored_file f
                        where f.id = any(:files) and not exists (select from core.item_version v where v.file_id = f.id)
                        for update skip locked""").ids("files", contents).list(row -> row.id("id", FileId::new));
        files.remove(unnamed);
    }
}
