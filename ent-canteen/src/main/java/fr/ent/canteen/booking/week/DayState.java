package fr.ent.canteen.booking.week;

import fr.ent.canteen.DayStatus;
import fr.ent.canteen.offer.closed.ClosedDay;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of a child's day at an activity at a moment, whatever it costs.
 *
 * @param closesAt until when it can be cancelled if booked, else booked; when registration ended, if that is why not
 * @param changeable whether it can now be booked, queued for, or cancelled
 */
record DayState(
        DayStatus status,
        @Nullable Instant closesAt,
        boolean changeable,
        @Nullable ClosedDay closure) {}
