package fr.ent.core.space.zip;

import fr.ent.core.NewId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.ItemId;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.SpaceId;
import fr.ent.core.space.upload.UploadId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Archives of the territory in scope, from their arrival on. One process at a time unfolds an archive, and what it does is written
 * under that condition.
 */
@Component
class ArchiveRows {

    /** For one entry, however large; after that another one takes over. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final Duration MUCH_LATER = Duration.ofMinutes(30);
    private static final int LONGEST_NAME = 300;

    private final Sql sql;
    private final SpaceClock clock;

    ArchiveRows(Sql sql, SpaceClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Territories with archives to unfold; needs none in scope. */
    List<TerritoryId> listTerritories() {
        return sql.of("select core.territories_with_archives(:now) as id")
                .with("now", clock.now())
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** The next one of a space in which none is being unfolded, or one that was left; held from now on. */
    Optional<Archive> claim() {
        try {
            return sql.of("""
                            update core.upload set state = 'UNFOLDING', holder = :holder, held_until = :until, turns = turns + 1
                            where id = (select u.id from core.upload u
                                        where u.ends_at > :now
                                          and (u.state = 'UNFOLDING' and u.held_until < :now
                                               or u.state = 'ARRIVED'
                                                  and not exists (select from core.upload o
                                                                  where o.space_id = u.space_id and o.state = 'UNFOLDING'))
                                        order by u.id limit 1 for update skip locked)
                            returning id, holder, owner_id, space_id, folder_id, name, made_item_id, passed, turns""")
                    .with("holder", UUID.randomUUID())
                    .with("now", clock.now())
                    .with("until", clock.now().plus(LONGEST))
                    .find(ArchiveRows::archive);
        } catch (DuplicateKeyException another) {
            return Optional.empty();
        }
    }

    private static Archive archive(Row row) {
        return new Archive(
                row.id("id", UploadId::new),
                row.uuid("holder"),
                row.id("owner_id", PersonId::new),
                row.id("space_id", SpaceId::new),
                row.idOrNull("folder_id", ItemId::new),
                row.text("name"),
                new Archive.Progress(
                        row.idOrNull("made_item_id", ItemId::new), row.whole("passed"), row.whole("turns")));
    }

    /** Whether it is still held; then its folder is known. */
    boolean begin(Archive archive, int entries, ItemId folder) {
        return sql.of("""
                        update core.upload set entries = :entries, made_item_id = :folder, held_until = :until
                        where id = :id and holder = :holder""")
                .with("id", archive.id())
                .with("holder", archive.holder())
                .with("entries", entries)
                .with("folder", folder)
                .with("until", clock.now().plus(LONGEST))
                .changedOne();
    }

    /** The folders made so far, by their path in the archive. */
    Map<String, ItemId> folders(Archive archive) {
        return sql.of(
                        "select path, folder_id from core.upload_entry where upload_id = :id and folder_id is not null order by id")
                .with("id", archive.id())
                .map(row -> row.text("path"), row -> row.id("folder_id", ItemId::new));
    }

    void made(Archive archive, String path, ItemId folder) {
        sql.of("insert into core.upload_entry (upload_id, id, path, folder_id) values (:upload, :id, :path, :folder)")
                .with("upload", archive.id())
                .with("id", NewId.next())
                .with("path", path)
                .with("folder", folder)
                .run();
    }

    /** Whether it is still held; then one more entry has been looked at, of which so many files came. */
    boolean pass(Archive archive, int added) {
        return sql.of("""
                        update core.upload set passed = passed + 1, added = added + :added, turns = 0, held_until = :until
                        where id = :id and holder = :holder""")
                .with("id", archive.id())
                .with("holder", archive.holder())
                .with("added", added)
                .with("until", clock.now().plus(LONGEST))
                .changedOne();
    }

    /** Whether it is still held; then it is noted why these entries weren't taken. */
    boolean refuse(Archive archive, List<String> entries, EntryRefusal why) {
        if (!sql.of("update core.upload set passed = passed + :count, turns = 0 where id = :id and holder = :holder")
                .with("id", archive.id())
                .with("holder", archive.holder())
                .with("count", entries.size())
                .changedOne()) {
            return false;
        }
        sql.of("""
                        insert into core.upload_entry (upload_id, id, path, refusal)
                        select :upload, e.id, e.path, :why from unnest(:ids, :paths) as e (id, path)""")
                .with("upload", archive.id())
                .with("why", why)
                .uuids("ids", entries, entry -> NewId.next())
                .texts("paths", entries, ArchiveRows::shown)
                .run();
        return true;
    }

    private static String shown(String entry) {
        String plain = entry.replaceAll("\\p{C}", "?");
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    /** Whether it was still held; then it is done. */
    boolean end(Archive archive) {
        return sql.of(
                        "update core.upload set state = 'DONE', holder = null, held_until = null where id = :id and holder = :holder")
                .with("id", archive.id())
                .with("holder", archive.holder())
                .changedOne();
    }

    /** Whether it was still held; then nothing is taken of it. */
    boolean end(Archive archive, ZipRefusal why) {
        return sql.of("""
                        update core.upload set state = 'NOT_UNFOLDED', refusal = :why, holder = null, held_until = null,
                               made_item_id = null
                        where id = :id and holder = :holder""")
                .with("id", archive.id())
                .with("holder", archive.holder())
                .with("why", why)
                .changedOne();
    }

    /** It wasn't its fault: another turn begins a little later. */
    void putBack(Archive archive) {
        sql.of(
                        "update core.upload set turns = turns - 1, held_until = :again where id = :id and holder = :holder and turns > 0")
                .with("id", archive.id())
                .with("holder", archive.holder())
                .with("again", clock.now().plus(AGAIN))
                .run();
    }

    /** Whether it has another turn, which begins much later: this one counts. */
    boolean postpone(Archive archive) {
        return sql.of(
                        "update core.upload set held_until = :again where id = :id and holder = :holder and turns < :most")
                .with("id", archive.id())
                .with("holder", archive.holder())
                .with("again", clock.now().plus(MUCH_LATER))
                .with("most", Archive.MOST_TURNS)
                .changedOne();
    }
}
