package fr.ent.canteen.booking;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A child's days at the canteen; without an activity when the school has none. */
record ChildWeek(
        ChildId childId,
        String givenName,
        String familyName,
        SchoolId schoolId,
        @Nullable ActivityId activityId,
        @Nullable String activityName,
        List<DayView> days) {}
