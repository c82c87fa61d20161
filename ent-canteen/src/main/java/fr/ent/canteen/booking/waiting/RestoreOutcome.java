package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.core.ChildView;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fate of a booking whose suspension is over. */
sealed interface RestoreOutcome {

    /** It may live again, if the child hasn't booked the day anew. */
    record LivesAgain() implements RestoreOutcome {}

    /** Another suspension calls the day off. */
    record StaysCalledOff(UUID by) implements RestoreOutcome {}

    /** The child has left, or the activity doesn't take place on that day any more. */
    record StaysCancelled() implements RestoreOutcome {}

    /**
     * Decides by what holds now.
     *
     * @param schedule the days of the activity, without the suspension that is over
     * @param child nobody when the child has left
     */
    static RestoreOutcome of(Booking booking, @Nullable Schedule schedule, @Nullable ChildView child) {
        if (schedule == null || child == null) {
            return new StaysCancelled();
        }
        Optional<Suspension> other = schedule.calledOff(booking.day(), child);
        if (other.isPresent()) {
            return new StaysCalledOff(other.get().id());
        }
        return schedule.closed(booking.day(), child).isPresent() ? new StaysCancelled() : new LivesAgain();
    }
}
