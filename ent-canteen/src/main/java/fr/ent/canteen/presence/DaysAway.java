package fr.ent.canteen.presence;

import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The first days away of children who leave school: from then on nothing of what they have booked is due. */
public record DaysAway(Map<ChildId, LocalDate> firstDays) {

    public DaysAway {
        firstDays = Map.copyOf(firstDays);
    }

    /** The first day away of a child, if that has come by this day. */
    public Optional<LocalDate> find(ChildId child, LocalDate day) {
        return Optional.ofNullable(firstDays.get(child)).filter(away -> !day.isBefore(away));
    }

    /** The first day away, where a booked day isn't due for that. */
    public Optional<LocalDate> notDue(ChildId child, LocalDate day, Optional<Attended> came) {
        return find(child, day).filter(away -> !isDue(came));
    }

    /** Whether a day after the last one is charged: the child comes all the same. */
    public static boolean isDue(Optional<Attended> came) {
        return came.filter(Attended::isThere).isPresent();
    }
}
