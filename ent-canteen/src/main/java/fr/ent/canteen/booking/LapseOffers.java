package fr.ent.canteen.booking;

import fr.ent.canteen.activity.Activities;
import fr.ent.canteen.activity.Schedules;
import fr.ent.core.Territories;
import fr.ent.core.TerritoryId;
import fr.ent.core.TerritoryScope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes places on that nobody accepted in time. Copies that do so together wait for each other at the days' rows, and
 * the second finds nothing left to do.
 */
@Component
class LapseOffers {

    private static final Logger LOG = LoggerFactory.getLogger(LapseOffers.class);

    private final Territories territories;
    private final LapseIn lapse;
    private final TransactionTemplate transaction;

    LapseOffers(Territories territories, LapseIn lapse, TransactionTemplate transaction) {
        this.territories = territories;
        this.lapse = lapse;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everywhere() {
        territories.list().forEach(territory -> in(territory.id()));
    }

    /** What goes wrong in one territory keeps no other from its places. */
    private void in(TerritoryId territory) {
        try {
            TerritoryScope.run(territory, () -> transaction.executeWithoutResult(status -> lapse.now()));
        } catch (RuntimeException failure) {
            LOG.error("Places of {} are held for another minute", territory, failure);
        }
    }

    /** The work in one territory. */
    @Component
    static class LapseIn {

        private final Bookings bookings;
        private final Activities activities;
        private final Schedules schedules;
        private final RearrangePlaces rearrange;
        private final Clock clock;

        LapseIn(Bookings bookings, Activities activities, Schedules schedules, RearrangePlaces rearrange, Clock clock) {
            this.bookings = bookings;
            this.activities = activities;
            this.schedules = schedules;
            this.rearrange = rearrange;
            this.clock = clock;
        }

        void now() {
            Instant now = clock.instant();
            List<Booking> lapsed = bookings.listLapsed(now);
            if (lapsed.isEmpty()) {
                return;
            }
            List<LocalDate> days = lapsed.stream()
                    .map(Booking::day)
                    .sorted(Comparator.naturalOrder())
                    .toList();
            rearrange.with(
                    RearrangePlaces.Change.leaving(
                            lapsed, BookingSets.Ending.byTheProduct(now, BookingSets.Which.LAPSED)),
                    schedules.byActivity(
                            activities.list(lapsed.stream()
                                    .map(Booking::activity)
                                    .distinct()
                                    .toList()),
                            days.getFirst(),
                            days.getLast()));
        }
    }
}
