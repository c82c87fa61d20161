package fr.ent.canteen.booking;

import fr.ent.canteen.activity.Activities;
import fr.ent.canteen.activity.Schedules;
import fr.ent.core.PupilLeft;
import fr.ent.core.TerritoryScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends what a child who left the school has booked for later; the places go to those who wait. */
@Component
class FollowLeavers {

    private static final int MOST_MONTHS = 24;

    private final Bookings bookings;
    private final Activities activities;
    private final Schedules schedules;
    private final RearrangePlaces rearrange;
    private final Ender ender;

    FollowLeavers(
            Bookings bookings, Activities activities, Schedules schedules, RearrangePlaces rearrange, Ender ender) {
        this.bookings = bookings;
        this.activities = activities;
        this.schedules = schedules;
        this.rearrange = rearrange;
        this.ender = ender;
    }

    @Async
    @TransactionalEventListener
    void left(PupilLeft left) {
        TerritoryScope.run(left.territory(), () -> ender.transactionally(() -> end(left)));
    }

    private void end(PupilLeft left) {
        LocalDate from = left.on().plusDays(1);
        List<Booking> later = bookings.listLive(List.of(left.child()), from, from.plusMonths(MOST_MONTHS));
        if (!later.isEmpty()) {
            rearrange.with(
                    RearrangePlaces.Change.leaving(later, ender.byTheProduct()),
                    schedules.byActivity(
                            activities.list(later.stream()
                                    .map(Booking::activity)
                                    .distinct()
                                    .toList()),
                            later.getFirst().day(),
                            later.getLast().day()));
        }
        ender.endPatterns(left);
    }

    /** What ends beside bookings. */
    @Component
    static class Ender {

        private final Patterns patterns;
        private final TransactionTemplate transaction;
        private final Clock clock;

        Ender(Patterns patterns, TransactionTemplate transaction, Clock clock) {
            this.patterns = patterns;
            this.transaction = transaction;
            this.clock = clock;
        }

        void transactionally(Runnable work) {
            transaction.executeWithoutResult(status -> work.run());
        }

        BookingSets.Ending byTheProduct() {
            return BookingSets.Ending.byTheProduct(clock.instant(), BookingSets.Which.ALL);
        }

        void endPatterns(PupilLeft left) {
            patterns.end(left.child(), left.on());
        }
    }
}
