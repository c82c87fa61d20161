package fr.ent.canteen;

import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child's lunch on a day.
 *
 * @param menu none before the kitchen has published it
 * @param booking the live booking, of status booked or waiting
 * @param changeable whether it can now be booked, queued for, or cancelled
 * @param closesAt when that ends; none on closed days
 */
public record CanteenDay(
        ChildId child,
        LocalDate date,
        @Nullable Menu menu,
        ActivityId activity,
        DayStatus status,
        @Nullable BookingId booking,
        boolean changeable,
        @Nullable Instant closesAt) {}
