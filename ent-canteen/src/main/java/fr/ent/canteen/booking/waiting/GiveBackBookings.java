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

    /** As far as the school at which each child is now offers it; days before the first are over and nothing is said of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public GivenBack giveBack(Map<ChildId, SchoolId> schools, LocalDate first) {
        List<Booking> kept = ended.listAt(schools);
        List<Booking> gone =
                kept.stream().filter(booking -> !booking.day().isBefore(first)).toList();
        GivenBack given = gone.isEmpty() ? new GivenBack(Map.of(), List.of()) : giveBack(gone);
        ended.forget(kept);
        return given;
    }

    private GivenBack giveBack(List<Booking> gone) {
        PlanReturns.ReturnPlan plan = planReturns.plan(gone);
        Set<BookingId> back = ended.revive(plan.returning());
        ended.pass(plan.calledOff());
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
