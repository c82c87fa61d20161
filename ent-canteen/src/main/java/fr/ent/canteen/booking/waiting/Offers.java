package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.offer.Schedule;
import fr.ent.core.persistence.Sql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For how long the territory holds a freed place for the family it is offered to. */
@Component
class Offers {

    /** Below this, before the cut-off, nobody can be expected to see the notice in time: the place is simply theirs. */
    private static final Duration SHORTEST = Duration.ofHours(2);

    private final Sql sql;

    Offers(Sql sql) {
        this.sql = sql;
    }

    HoldingTime holdingTime() {
        return sql.of("select hours from canteen.offer_rule")
                .find(row -> new HoldingTime(Duration.ofHours(row.whole("hours"))))
                .orElse(HoldingTime.USUAL);
    }

    void set(HoldingTime holding) {
        sql.of("""
                        insert into canteen.offer_rule as r (hours) values (:hours)
                        on conflict (territory_id) do update set hours = excluded.hours, version = r.version + 1""").with("hours", holding.held().toHours()).run();
    }

    /** How long a place is held at most. */
    record HoldingTime(Duration held) {

        static final HoldingTime USUAL = new HoldingTime(Duration.ofHours(24));

        /** Whether a family that waited before its day was called off is asked first, as far as the territory asks at all. */
        boolean asksOrNeedNot(WaitingLists.FreedPlaces freed) {
            return held.isZero() || freed.acceptBy() != null;
        }

        /**
         * Before the day's cut-off never later than that, so that who declines leaves time to the next; none when too little
         * is left, or the territory asks nobody. After it everybody is asked, until the session begins at the latest.
         */
        @Nullable
        Instant acceptBy(Schedule schedule, LocalDate day, Instant now) {
            Instant closesAt = schedule.bookingClosesAt(day);
            if (!now.isBefore(closesAt)) {
                return earlier(now.plus(held.isZero() ? USUAL.held() : held), schedule.startsAt(day));
            }
            return held.isZero() || closesAt.isBefore(now.plus(SHORTEST)) ? null : earlier(now.plus(held), closesAt);
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }
    }
}
