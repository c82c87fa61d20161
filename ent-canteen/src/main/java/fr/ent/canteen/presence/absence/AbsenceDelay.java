package fr.ent.canteen.presence.absence;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The delay within which a family says why a child was away, in hours from the end of the first day. */
@Component
class AbsenceDelay {

    private static final int USUAL_HOURS = 48;

    private final Sql sql;
    private final TownClock clock;

    AbsenceDelay(Sql sql, TownClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    int hours() {
        return sql.of("select hours from canteen.absence_rule")
                .find(row -> row.whole("hours"))
                .orElse(USUAL_HOURS);
    }

    void set(int hours) {
        sql.of("""
                        insert into canteen.absence_rule (hours) values (:hours)
                        on conflict (territory_id) do update set hours = excluded.hours""").with("hours", hours).run();
    }

    /** Whether what is said at that moment comes too late. */
    boolean isOver(LocalDate firstDay, Instant at) {
        return at.isAfter(firstDay.plusDays(1)
                .atStartOfDay(clock.zone())
                .plusHours(hours())
                .toInstant());
    }
}
