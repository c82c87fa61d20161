package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.offer.Schedule;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For how long the territory holds a freed place for the family it is offered to. */
@Component
class Offers {

    /** Below this nobody can be expected to see the notice in time: the place is simply theirs. */
    private static final Duration SHORTEST = Duration.ofHours(2);

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rule rule() {
        return jdbc.sql("select hours from canteen.offer_rule")
                .query((row, n) -> new Rule(Duration.ofHours(row.getInt("hours"))))
                .optional()
                .orElse(Rule.USUAL);
    }

    void set(Rule rule) {
        jdbc.sql("""
                        insert into canteen.offer_rule as r (territory_id, hours) values (:territory, :hours)
                        on conflict (territory_id) do update set hours = excluded.hours, version = r.version + 1""")
                .param("territory", TerritoryScope.require().value())
                .param("hours", rule.held().toHours())
                .update();
    }

    /** How long a place is held at most. */
    record Rule(Duration held) {

        static final Rule USUAL = new Rule(Duration.ofHours(24));

        /** Never later than the day's cut-off, so that who declines leaves time to the next; none when too little is left. */
        @Nullable
        Instant acceptBy(@Nullable Schedule schedule, LocalDate day, Instant now) {
            if (schedule == null || held.isZero()) {
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
