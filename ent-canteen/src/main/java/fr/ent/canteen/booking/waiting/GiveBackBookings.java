package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.EndedByLeaving.GivenBack;
import fr.ent.core.leaving.EndedByLeaving.LostReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives children who had left and are here again their bookings, where there is room. What they pay isn't decided anew. In
 * a number of statements that doesn't depend on them.
 */
@Component
public class GiveBackBookings {

    private final LeaverBookings ended;
    private final PlanReturns planReturns;
    private final WaitingLists waitingLists;
    private final RearrangePlaces rearrangePlaces;
    private final ApplicationEventPublisher events;

    GiveBackBookings(
            LeaverBookings ended,
            PlanReturns planReturns,
            WaitingLists waitingLists,
            RearrangePlaces rearrangePlaces,
            ApplicationEventPublisher events) {
        this.ended = ended;
        this.planReturns = planReturns;
        this.waitingLists = waitingLists;
        this.rearrangePlaces = rearrangePlaces;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public GivenBack giveBack(Collection<ChildId> children) {
        return giveBack(ended.list(children));
    }

    /** Lets bookings that ended come back by a move, or as children are on the register again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Collection<ChildId> children, boolean byMove) {
        ended.keep(children, byMove);
    }

    /** The same of what moves ended for days to come, where the school that a child comes to offers it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public GivenBack giveBackAt(Map<ChildId, SchoolId> schools, LocalDate from) {
        return giveBack(ended.listAt(schools, from));
    }

    private GivenBack giveBack(List<Booking> gone) {
        if (gone.isEmpty()) {
            return new GivenBack(Map.of(), List.of());
        }
        PlanReturns.ReturnPlan plan = planReturns.plan(gone);
        Set<BookingId> back = ended.revive(plan.returning());
        ended.pass(plan.calledOff());
        ended.forget(gone);
        if (!plan.calledOff().isEmpty()) {
            events.publishEvent(
                    new ReturnedCalledOff(List.copyOf(plan.calledOff().keySet())));
        }
        List<Booking> entering = plan.returning().stream()
                .filter(booking -> back.contains(booking.id()))
                .toList();
        return new GivenBack(seat(entering, plan), plan.lost());
    }

    /** How many booked days each child has again; those that found no place wait, where there is a queue. */
    private Map<ChildId, Integer> seat(List<Booking> entering, PlanReturns.ReturnPlan plan) {
        Map<ChildId, Integer> days = new HashMap<>();
        if (entering.isEmpty()) {
            return days;
        }
        Map<BookingId, BookingOutcome> outcomes = rearrangePlaces
                .rearrange(
                        new RearrangePlaces.PlacesChange(
                                entering,
                                List.of(),
                                List.of(),
                                BookingEnd.byTheProduct(plan.now()),
                                RearrangePlaces.WhenFull.WAITS),
                        plan.schedules())
                .outcomes();
        List<Booking> outside = new ArrayList<>();
        for (Booking booking : entering) {
            if (outcomes.get(booking.id()) instanceof BookingOutcome.Booked) {
                days.merge(booking.child(), 1, Integer::sum);
            } else if (plan.hasQueue(booking)) {
                plan.lose(booking, LostReason.WAITING);
            } else {
                plan.lose(booking, LostReason.FULL);
                outside.add(booking);
            }
        }
        if (!outside.isEmpty()) {
            waitingLists.withdraw(outside);
        }
        return days;
    }
}
