package fr.ent.core.storage;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Objects of the store that nothing names: on their way in, or on their way out. One that stays here for a day is of a copy that was
 * stopped meanwhile, or of a store that didn't answer; the day is the database's, for the clock of a copy may be ahead of another's.
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

    /** Notes objects again whose names go, in the transaction that takes them. */
    @Transactional
    public void unname(Collection<FileId> ids) {
        sql.of("insert into core.begun_object (id) select o.id from unnest(:ids) as o (id) on conflict do nothing")
                .ids("ids", ids)
                .run();
    }

    /** Strikes out objects that the store has no more. */
    public void removed(Collection<FileId> ids) {
        sql.of("delete from core.begun_object where id = any(:ids)")
                .ids("ids", ids)
                .run();
    }

    /** By then no copy that lives is still at one. */
    public Instant aDayAgo() {
        return sql.of("select now() - interval '1 day' as moment").get(row -> row.instant("moment"));
    }

    /** Territories where some were begun more than a day ago; needs none in scope. */
    public List<TerritoryId> listTerritories() {
        return sql.of("select core.territories_with_begun_objects() as id").list(row -> row.id("id", TerritoryId::new));
    }

    /** Those of the territory in scope that were begun more than a day ago. */
    public List<FileId> listOld() {
        return sql.of(
                        "select id from core.begun_object where begun_at < now() - interval '1 day' order by begun_at, id")
                .list(row -> row.id("id", FileId::new));
    }
}
