package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.booking.place.Bookings;
import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.Rounds;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes places on that nobody accepted in time. Should two copies do so together, they wait for each other at the days'
 * rows, and the second finds nothing left to do.
 */
@Component
class LapseOffers {

    private static final Logger LOG = LoggerFactory.getLogger(LapseOffers.class);

    private final Rounds rounds;
    private final Bookings bookings;
    private final EndBookings endBookings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LapseOffers(
            Rounds rounds, Bookings bookings, EndBookings endBookings, TransactionTemplate transaction, Clock clock) {
        this.rounds = rounds;
        this.bookings = bookings;
        this.endBookings = endBookings;
        this.transaction = transaction;
        this.clock = clock;
    }

    void everywhere() {
        rounds.in(
                ProductModule.CANTEEN,
                bookings.listTerritoriesWithLapsed(clock.instant()),
                town -> transaction.executeWithoutResult(status -> lapse()),
                (town, failure) -> LOG.error("Places of {} are held for another minute", town, failure));
    }

    private void lapse() {
        Instant now = clock.instant();
        endBookings.end(bookings.listLapsed(now), BookingEnd.lapsed(now));
    }
}
