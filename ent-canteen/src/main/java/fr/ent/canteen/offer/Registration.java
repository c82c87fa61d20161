package fr.ent.canteen.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when until when an activity can be booked at all; its cut-offs hold besides. */
public record Registration(
        @Nullable Instant opensAt, @Nullable Instant closesAt) {

    /** At any time. */
    public static final Registration ALWAYS = new Registration(null, null);

    public Registration {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("Closes before it opens");
        }
    }

    public boolean isAhead(Instant now) {
        return opensAt != null && now.isBefore(opensAt);
    }

    /** Whether both are open at some moment. */
    boolean meets(Registration other) {
        return opensBeforeTheEndOf(other) && other.opensBeforeTheEndOf(this);
    }

    private boolean opensBeforeTheEndOf(Registration other) {
        return opensAt == null || other.closesAt == null || opensAt.isBefore(other.closesAt);
    }

    public boolean isOver(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }
}
