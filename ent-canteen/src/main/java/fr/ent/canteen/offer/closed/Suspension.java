package fr.ent.canteen.offer.closed;

import fr.ent.canteen.ActivityId;
import fr.ent.core.ClassId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which activities were called off.
 *
 * @param classId the class concerned; all children without one
 * @param freeOfCharge whether families get back what they were to pay
 */
public record Suspension(
        UUID id,
        SuspensionReason reason,
        String label,
        LocalDate from,
        LocalDate to,
        Set<ActivityId> activities,
        @Nullable ClassId classId,
        boolean freeOfCharge) {

    public Suspension {
        activities = Set.copyOf(activities);
    }

    /** The days after a day, which are on again when this one is the new last day. */
    public Suspension after(LocalDate day) {
        return new Suspension(id, reason, label, day.plusDays(1), to, activities, classId, freeOfCharge);
    }

    public Suspension until(LocalDate last) {
        return new Suspension(id, reason, label, from, last, activities, classId, freeOfCharge);
    }

    /** Whether it calls off one of these days, both included. */
    public boolean meets(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean concernsAll() {
        return classId == null;
    }

    public boolean isFor(ClassId schoolClass) {
        return classId == null || classId.equals(schoolClass);
    }
}
