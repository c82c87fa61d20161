package fr.ent.core.storage.text;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.FileView;
import fr.ent.core.text.SearchedWords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Documents in folders whose words aren't known yet, and those that are. */
@Component
class TextRows {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Sql sql;

    TextRows(Sql sql) {
        this.sql = sql;
    }

    /** Territories with documents to read; needs none in scope. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select core.territories_with_unread_documents(:before) as id")
                .with("before", now.minus(PAUSE))
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** The next one; no other copy takes it meanwhile, and after three times nobody. */
    Optional<FileView> claim(Instant now) {
        return sql.of("""
                        update core.unread_document f set read_at = :now, readings = readings + 1
                        where f.id = (select d.id from core.unread_document d
                                      where d.territory_id = core.territory() and d.readings < 3
                                        and (d.read_at is null or d.read_at < :before)
                                      order by d.id limit 1 for update of d skip locked)
                        returning f.id, f.name, f.media_type, f.size""")
                .with("now", now)
                .with("before", now.minus(PAUSE))
                .find(row -> new FileView(
                        row.id("id", FileId::new), row.text("name"), row.text("media_type"), row.number("size")));
    }

    /** It wasn't the document's fault. */
    void putBack(FileId file) {
        sql.of("update core.unread_document set readings = readings - 1 where id = :id")
                .with("id", file)
                .run();
    }

    /** A word of several signs, folded, is never longer than PostgreSQL takes; where it stood isn't asked. */
    void keep(FileId file, String words) {
        String searched = SearchedWords.of(words);
        sql.of("update core.unread_document set words = strip(to_tsvector('pg_catalog.french', :words)) where id = :id")
                .with("id", file)
                .with("words", searched.substring(0, Math.min(searched.length(), TextProgram.MOST_SIGNS)))
                .run();
    }
}
