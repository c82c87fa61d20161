package fr.ent.canteen;

import fr.ent.core.ChildId;
import java.time.Instant;
import java.time.LocalDate;

/** A place held for a child off the waiting list, until the family accepts it or {@code acceptBy} has come. */
public record OfferedPlace(
        BookingId bookingId,
        ChildId childId,
        ActivityId activityId,
        String activityName,
        LocalDate date,
        Instant acceptBy) {}
