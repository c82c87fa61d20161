package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.booking.waiting.EndLater;
import fr.ent.canteen.booking.waiting.GiveBackBookings;
import fr.ent.core.ChildId;
import fr.ent.core.PupilLeft;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.EndedByLeaving;
import fr.ent.core.leaving.LeavingEnds;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings bookings in step with the register, in the transaction that changes it: both or neither. */
@Component
class FollowLeavers implements EndedByLeaving {

    private final EndLater endLater;
    private final GiveBackBookings giveBackBookings;
    private final Patterns patterns;
    private final CountLeaving countLeaving;

    FollowLeavers(EndLater endLater, GiveBackBookings giveBackBookings, Patterns patterns, CountLeaving countLeaving) {
        this.endLater = endLater;
        this.giveBackBookings = giveBackBookings;
        this.patterns = patterns;
        this.countLeaving = countLeaving;
    }

    @EventListener
    void left(PupilLeft left) {
        patterns.end(left.child(), left.on());
        endLater.end(left);
    }

    @Override
    public Map<ChildId, LeavingEnds> count(Map<ChildId, LocalDate> firstDaysAway) {
        return countLeaving.count(firstDaysAway);
    }

    @Override
    public Map<ChildId, LeavingEnds> countMoving(Map<ChildId, SchoolId> schools, LocalDate first) {
        return countLeaving.countMoving(schools, first);
    }

    @Override
    public void endMoving(Map<ChildId, SchoolId> schools, LocalDate last) {
        patterns.endElsewhere(schools, last);
        endLater.endElsewhere(schools, last);
    }

    @Override
    public GivenBack giveBack(Map<ChildId, SchoolId> schools, LocalDate first) {
        patterns.giveBack(schools);
        return giveBackBookings.giveBack(schools, first);
    }
}
