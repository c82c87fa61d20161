package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.presence.RollDays;
import fr.ent.core.DateRange;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Readings of what a kitchen knows of children: their allergies and care plans. Who follows the school may read, an animator
 * today's alone; 300 times an hour, and the trail keeps each day of a school that somebody has read, once an hour.
 */
@Component
public class KitchenReadings {

    private static final int PER_HOUR = 300;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Directory directory;
    private final RollDays days;
    private final RateLimits limits;
    private final Audit audit;

    KitchenReadings(Directory directory, RollDays days, RateLimits limits, Audit audit) {
        this.directory = directory;
        this.days = days;
        this.limits = limits;
        this.audit = audit;
    }

    /** Records a reading of that day; false when it isn't today's and the viewer reads today's alone. */
    public boolean record(SchoolId school, LocalDate day, Viewer viewer) {
        DateRange.requireSensible("date", day);
        if (!viewer.looksAfter(school) || directory.findSchool(school).isEmpty()) {
            throw new NotThere();
        }
        if (!viewer.heads(school) && !days.mayRead(day, viewer)) {
            return false;
        }
        limits.take("kitchen-read", viewer.person().toString(), PER_HOUR, HOUR);
        if (isFirst(school, day, viewer)) {
            audit.record(viewer.person(), "kitchen.read", "school:" + school, Map.of("date", day.toString()));
        }
        return true;
    }

    private boolean isFirst(SchoolId school, LocalDate day, Viewer viewer) {
        try {
            limits.take("kitchen-trail", viewer.person() + " " + school + " " + day, 1, HOUR);
            return true;
        } catch (TooMany again) {
            return false;
        }
    }
}
