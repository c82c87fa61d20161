package fr.ent.homework.library.loan;

import fr.ent.core.TerritoryId;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import fr.ent.homework.library.LibraryClock;
import fr.ent.homework.library.MoveDueDays;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Passes on, once a new day has begun, the books that were kept for somebody who hasn't come; and sees to it that no book is due
 * on a day that has been closed since it was lent, and none kept until such a day.
 */
@Component
class KeepRound {

    private static final Logger LOG = LoggerFactory.getLogger(KeepRound.class);

    private final Rounds rounds;
    private final Reservations reservations;
    private final ReserveBook reserveBook;
    private final MoveDueDays moveDueDays;
    private final LibraryClock clock;

    KeepRound(
            Rounds rounds,
            Reservations reservations,
            ReserveBook reserveBook,
            MoveDueDays moveDueDays,
            LibraryClock clock) {
        this.moveDueDays = moveDueDays;
        this.rounds = rounds;
        this.reservations = reservations;
        this.reserveBook = reserveBook;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void inTurn() {
        rounds.every(Duration.ofHours(1), "keep-books", this::everywhere);
    }

    void everywhere() {
        rounds.in(
                ProductModule.HOMEWORK,
                reservations.listTerritories(clock.now()),
                this::inTown,
                (town, failure) -> LOG.error("Kept books of {} wait for another hour", town, failure));
    }

    private void inTown(TerritoryId town) {
        LocalDate today = clock.today();
        rounds.each(
                moveDueDays.list(today),
                due -> moveDueDays.move(due, today),
                (due, failure) -> LOG.error("Books due on {} stay so for another hour", due, failure));
        rounds.each(
                moveDueDays.listKept(),
                moveDueDays::moveKept,
                (kept, failure) -> LOG.error("Books kept until {} stay so for another hour", kept, failure));
        rounds.each(
                reservations.listLapsed(today).entrySet(),
                kept -> reserveBook.passOn(kept.getKey(), kept.getValue()),
                (kept, failure) -> LOG.error("Kept books of {} wait for another hour", kept.getKey(), failure));
    }
}
