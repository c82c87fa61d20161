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

    /** Below this nobody can be expected to see the notice in time: the place is simply theirs. */
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

        /** Never later than the day's cut-off, so that who declines leaves time to the next; none when too little is left. */
        @Nullable
        Instant acceptBy(Schedule schedule, LocalDate day, Instant now) {
            if (held.isZero()) {
                return null;
            }
            Instant closesAt = schedule.bookingClosesAt(day);
            if (closesAt.isBefore(now.plus(SHORTEST))) {
                return null;
            }
            Instant until = now.plus(held);
            return until.isBefore(closesAt) ? until : closesAt;
        }
    }
}
