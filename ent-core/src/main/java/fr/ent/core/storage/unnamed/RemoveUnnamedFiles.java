package fr.ent.core.storage.unnamed;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.storage.FileId;
import fr.ent.core.storage.Files;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes files that were uploaded a month ago and that nothing names: those never attached, and those taken off again. A
 * draft that waits on somebody's screen has that month.
 */
@Component
class RemoveUnnamedFiles {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(RemoveUnnamedFiles.class);
    private static final int AT_ONCE = 200;

    private final Rounds rounds;
    private final UnnamedFiles unnamed;

    RemoveUnnamedFiles(Rounds rounds, UnnamedFiles unnamed) {
        this.rounds = rounds;
        this.unnamed = unnamed;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 20, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofDays(1), "remove-unnamed-files", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                unnamed.listTerritories(),
                town -> unnamed.removeAll(),
                (town, failure) -> LOG.error("Unnamed files of {} stay until the next round", town, failure));
    }

    /** The files of the territory in scope that nothing names, removed some at once. */
    @Component
    static class UnnamedFiles {

        private final Sql sql;
        private final ObjectProvider<NamedFiles> modules;
        private final Files files;
        private final TransactionTemplate transaction;
        private final Clock clock;

        UnnamedFiles(
                Sql sql,
                ObjectProvider<NamedFiles> modules,
                Files files,
                TransactionTemplate transaction,
                Clock clock) {
            this.sql = sql;
            this.modules = modules;
            this.files = files;
            this.transaction = transaction;
            this.clock = clock;
        }

        /** Territories with files that nobody else may open; needs none in scope. */
        List<TerritoryId> listTerritories() {
            return sql.of("select core.territories_with_loose_files(:before) as id")
                    .with("before", before())
                    .list(row -> row.id("id", TerritoryId::new));
        }

        void removeAll() {
            Instant before = before();
            int removed = AT_ONCE;
            while (removed == AT_ONCE) {
                removed = transaction.execute(status -> removeSome(before));
            }
        }

        private Instant before() {
            return clock.instant().minus(KEPT);
        }

        private int removeSome(Instant before) {
            List<FileId> some = sql.of(statement())
                    .with("before", before)
                    .with("most", AT_ONCE)
                    .list(row -> row.id("id", FileId::new));
            files.remove(some);
            return some.size();
        }

        private String statement() {
            return """
                    with named (id) as (%s)
                    select f.id from core.stored_file f
                    where f.created_at < :before and not exists (select from named n where n.id = f.id)
                    order by f.id
                    limit :most for update""".formatted(FindNamedFiles.unite(modules));
        }
    }
}
