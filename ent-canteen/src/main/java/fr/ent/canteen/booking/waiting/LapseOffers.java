package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.booking.place.Bookings;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
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
    private final Bookings bookings;
    private final EndBookings endBookings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LapseOffers(
            Territories territories,
            Bookings bookings,
            EndBookings endBookings,
            TransactionTemplate transaction,
            Clock clock) {
        this.territories = territories;
        this.bookings = bookings;
        this.endBookings = endBookings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everywhere() {
        territories.inTurn(
                town -> transaction.executeWithoutResult(status -> lapse()),
                (town, failure) -> LOG.error("Places of {} are held for another minute", town, failure));
    }

    private void lapse() {
        Instant now = clock.instant();
        endBookings.end(bookings.listLapsed(now), BookingEnd.lapsed(now));
    }
}
