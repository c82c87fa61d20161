package fr.ent.canteen;

import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's lunch on a day.
 *
 * @param menu none before the kitchen has published it
 * @param warnings what on the menu this child must not or may not eat
 * @param booking the live booking, of status booked or waiting; closed where the child has left by then
 * @param changeable whether it can now be booked, queued for, or cancelled
 * @param closesAt when that ends; none on closed days
 */
public record CanteenDay(
        ChildId child,
        LocalDate date,
        @Nullable Menu menu,
        List<MealWarning> warnings,
        ActivityId activity,
        DayStatus status,
        @Nullable BookingId booking,
        boolean changeable,
        @Nullable Instant closesAt) {

    public CanteenDay {
        warnings = List.copyOf(warnings);
    }
}
