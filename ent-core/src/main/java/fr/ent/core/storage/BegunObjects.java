package fr.ent.core.storage;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Objects on their way into the store, which nothing names yet. One that stays here is of a copy that was stopped meanwhile. */
@Component
public class BegunObjects {

    private static final Duration LONGEST = Duration.ofDays(1);

    private final Sql sql;
    private final Clock clock;

    BegunObjects(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Notes one in the territory in scope, whatever becomes of a transaction that is open. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begin(FileId id) {
        sql.of("insert into core.begun_object (id, begun_at) values (:id, :now)")
                .with("id", id)
                .with("now", clock.instant())
                .run();
    }

    /** Strikes it out, in the transaction of what names it from now on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(FileId id) {
        sql.of("delete from core.begun_object where id = :id").with("id", id).run();
    }

    /** By then no copy that lives is still at one. */
    public Instant aDayAgo() {
        return clock.instant().minus(LONGEST);
    }

    /** Territories where some were begun before; needs none in scope. */
    public List<TerritoryId> listTerritories(Instant before) {
        return sql.of("select core.territories_with_begun_objects(:before) as id")
                .with("before", before)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Strikes out those of the territory in scope that were begun before; whoever asks removes them from the store. */
    public List<FileId> takeOld(Instant before) {
        return sql.of("delete from core.begun_object where begun_at < :before returning id")
                .with("before", before)
                .list(row -> row.id("id", FileId::new));
    }
}
