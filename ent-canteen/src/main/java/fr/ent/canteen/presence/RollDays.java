package fr.ent.canteen.presence;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import fr.ent.core.http.Problem;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Which days a viewer may look at and tap on. Animators see today alone, by our calendar and not the tablet's; what they
 * tapped without network is taken for a week, since a tablet may lie in a cupboard over the week-end.
 */
@Component
class RollDays {

    private static final int LATE_DAYS = 7;

    private final TownClock clock;

    RollDays(TownClock clock) {
        this.clock = clock;
    }

    LocalDate shown(@Nullable LocalDate asked, Viewer viewer) {
        LocalDate today = clock.today();
        if (asked == null || asked.equals(today)) {
            return today;
        }
        DateRange.requireSensible("date", asked);
        if (!viewer.servesTown()) {
            throw Problem.of(HttpStatus.CONFLICT, "canteen", "not-today", Map.of("today", today));
        }
        return asked;
    }

    /** Whether a viewer may read that day's roll; what is handed in late is taken, not answered with the roll. */
    boolean mayRead(LocalDate day, Viewer viewer) {
        return viewer.servesTown() || day.equals(clock.today());
    }

    LocalDate tapped(LocalDate day) {
        LocalDate today = clock.today();
        if (day.isAfter(today) || day.isBefore(today.minusDays(LATE_DAYS))) {
            throw Problem.of(HttpStatus.CONFLICT, "canteen", "roll-closed", Map.of("today", today, "date", day));
        }
        return day;
    }
}
