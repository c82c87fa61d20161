package fr.ent.core.space.trash;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import fr.ent.core.space.SpaceClock;
import fr.ent.core.space.upload.EndUpload;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties trash that is thirty days old, forgets uploads and links whose time is over, and ends the space of a class a year after its school
 * year, and a group's with its last member.
 */
@Component
class ClearSpaces {

    static final Duration KEPT = Duration.ofDays(30);
    static final Period READ_ON = Period.ofYears(1);

    private static final Logger LOG = LoggerFactory.getLogger(ClearSpaces.class);

    private final Rounds rounds;
    private final Sql sql;
    private final Clock clock;
    private final ClearedTown town;

    ClearSpaces(Rounds rounds, Sql sql, Clock clock, ClearedTown town) {
        this.rounds = rounds;
        this.sql = sql;
        this.clock = clock;
        this.town = town;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 25, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(6), "clear-spaces", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                listTerritories(),
                territory -> town.clear(),
                (territory, failure) -> LOG.error("Spaces of {} stay until the next round", territory, failure));
    }

    /** Territories with something to clear; needs none in scope. A day off at most, which each then counts by its own clock. */
    private List<TerritoryId> listTerritories() {
        return sql.of("""
                        select core.territories_with_spaces_to_clear(:trashed, :ended) as id
                        union select core.territories_with_ended_uploads(:now)
                        union select core.territories_with_ended_links(:now)""")
                .with("now", clock.instant())
                .with("trashed", clock.instant().minus(KEPT))
                .with(
                        "ended",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                                .plusDays(1)
                                .minus(READ_ON))
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** The territory in scope, some at once. */
    @Component
    static class ClearedTown {

        private static final int AT_ONCE = 100;

        private final TrashRows rows;
        private final EmptyTrash emptyTrash;
        private final EndUpload endUpload;
        private final TransactionTemplate transaction;
        private final SpaceClock clock;

        ClearedTown(
                TrashRows rows,
                EmptyTrash emptyTrash,
                EndUpload endUpload,
                TransactionTemplate transaction,
                SpaceClock clock) {
            this.rows = rows;
            this.emptyTrash = emptyTrash;
            this.endUpload = endUpload;
            this.transaction = transaction;
            this.clock = clock;
        }

        void clear() {
            int removed = AT_ONCE;
            while (removed == AT_ONCE) {
                removed = transaction.execute(status -> removeOld());
            }
            int forgotten = AT_ONCE;
            while (forgotten == AT_ONCE) {
                forgotten = transaction.execute(status -> endUpload.endOld(clock.now(), AT_ONCE));
            }
            rows.removeEndedLinks(clock.now());
            transaction.executeWithoutResult(status -> removeEnded());
        }

        private int removeOld() {
            var old = rows.holdOld(clock.now().minus(KEPT), AT_ONCE);
            old.forEach(emptyTrash::removeTrashed);
            return old.values().stream().mapToInt(List::size).sum();
        }

        private void removeEnded() {
            rows.holdEnded(clock.today().minus(READ_ON), clock.now()).forEach((space, roots) -> {
                emptyTrash.remove(space, roots);
                rows.remove(space);
            });
        }
    }
}
