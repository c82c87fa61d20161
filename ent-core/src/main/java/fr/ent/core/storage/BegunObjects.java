package fr.ent.core.storage;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Objects on their way into the store, which nothing names yet. One that stays here for a day is of a copy that was stopped
 * meanwhile; the day is the database's, for the clock of a copy may be ahead of another's.
 */
@Component
public class BegunObjects {

    private final Sql sql;

    BegunObjects(Sql sql) {
        this.sql = sql;
    }

    /** Notes one in the territory in scope, whatever becomes of a transaction that is open. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begin(FileId id) {
        sql.of("insert into core.begun_object (id) values (:id)").with("id", id).run();
    }

    /**
     * Strikes it out, in the transaction of what names it from now on.
     *
     * @return whether it was there; one that wasn't may be swept out of the store already, and is named by nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean end(FileId id) {
        return sql.of("delete from core.begun_object where id = :id")
                .with("id", id)
                .changedOne();
    }

    /** By then no copy that lives is still at one. */
    public Instant aDayAgo() {
        return sql.of("select now() - interval '1 day' as moment").get(row -> row.instant("moment"));
    }

    /** Territories where some were begun more than a day ago; needs none in scope. */
    public List<TerritoryId> listTerritories() {
        return sql.of("select core.territories_with_begun_objects() as id").list(row -> row.id("id", TerritoryId::new));
    }

    /** Strikes out those of the territory in scope that were begun more than a day ago; whoever asks removes them from the store. */
    public List<FileId> takeOld() {
        return sql.of("delete from core.begun_object where begun_at < now() - interval '1 day' returning id")
                .list(row -> row.id("id", FileId::new));
    }
}
