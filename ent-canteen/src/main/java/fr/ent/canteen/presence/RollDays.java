package fr.ent.canteen.presence;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The days that a viewer may look at and tap on. Animators see today alone, by our calendar and not the tablet's; what they
 * tapped without network is taken for a week, since a tablet may lie in a cupboard over the week-end. The town hall ends
 * what was left open, however long ago.
 */
@Component
public class RollDays {

    private static final int LATE_DAYS = 7;

    private final TownClock clock;

    RollDays(TownClock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    /**
     * The day whose roll a viewer looks at; empty when it isn't today's and the viewer isn't of the town hall.
     *
     * @param asked today without it
     */
    Optional<LocalDate> findShown(@Nullable LocalDate asked, Viewer viewer) {
        LocalDate today = clock.today();
        if (asked == null || asked.equals(today)) {
            return Optional.of(today);
        }
        DateRange.requireSensible("date", asked);
        return viewer.servesTown() ? Optional.of(asked) : Optional.empty();
    }

    /** Whether a viewer may read that day's roll; what is handed in late is taken, not answered with the roll. */
    public boolean mayRead(LocalDate day, Viewer viewer) {
        return viewer.servesTown() || day.equals(clock.today());
    }

    /** Whether taps of that day are still taken, and whether its roll is finished or opened again. */
    public boolean mayTap(LocalDate day, Viewer viewer) {
        DateRange.requireSensible("date", day);
        LocalDate today = clock.today();
        return !day.isAfter(today) && (viewer.servesTown() || !day.isBefore(today.minusDays(LATE_DAYS)));
    }
}
