package fr.ent.canteen.booking.week;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Hours;
import fr.ent.canteen.packages.PackageView;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's days at an activity; without one when the school has no canteen.
 *
 * @param packages those whose weeks or months touch the days: a day in one costs nothing by itself
 */
record ChildWeek(
        ChildId childId,
        String givenName,
        String familyName,
        SchoolId schoolId,
        @Nullable ActivityId activityId,
        @Nullable String activityName,
        @Nullable ActivityKind kind,
        @Nullable Hours hours,
        List<DayView> days,
        List<PackageView> packages) {

    /** A lunch, or the lack of one. */
    boolean atCanteen() {
        return kind == null || kind == ActivityKind.CANTEEN;
    }
}
