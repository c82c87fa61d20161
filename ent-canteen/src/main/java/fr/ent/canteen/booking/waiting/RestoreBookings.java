package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.closed.Suspension;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.Directory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives bookings back when a suspension is over: those who had a place get one first, those who waited queue again. In
 * a number of statements that doesn't depend on them.
 */
@Component
public class RestoreBookings {

    private final CalledOffBookings calledOff;
    private final Bookings bookings;
    private final Directory directory;
    private final RearrangePlaces rearrangePlaces;

    RestoreBookings(
            CalledOffBookings calledOff, Bookings bookings, Directory directory, RearrangePlaces rearrangePlaces) {
        this.calledOff = calledOff;
        this.bookings = bookings;
        this.directory = directory;
        this.rearrangePlaces = rearrangePlaces;
    }

    /**
     * The bookings that live again, as they stand once the places are given, and whose days stay called off.
     *
     * @param over the days that are on again
     * @param schedules the days of its activities, without it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RestoredBookings restore(Suspension over, Map<ActivityId, Schedule> schedules, BookingEnd end) {
        List<Booking> held = calledOff.list(over.id(), over.from());
        if (held.isEmpty()) {
            return new RestoredBookings(List.of(), Map.of());
        }
        Map<UUID, List<Booking>> stillOff = new LinkedHashMap<>();
        Set<BookingId> back = revive(held, schedules, stillOff);
        List<Booking> entering =
                held.stream().filter(booking -> back.contains(booking.id())).toList();
        if (!entering.isEmpty()) {
            rearrangePlaces.rearrange(
                    new RearrangePlaces.PlacesChange(
                            entering, List.of(), List.of(), end, RearrangePlaces.WhenFull.WAITS),
                    schedules);
        }
        return new RestoredBookings(bookings.list(back), stillOff);
    }

    private Set<BookingId> revive(
            List<Booking> held, Map<ActivityId, Schedule> schedules, Map<UUID, List<Booking>> stillOff) {
        Map<ChildId, ChildView> children =
                directory
                        .listChildren(
                                held.stream().map(Booking::child).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(ChildView::id, Function.identity()));
        List<Booking> alive = new ArrayList<>();
        List<CalledOffBookings.PassedBooking> passed = new ArrayList<>();
        for (Booking booking : held) {
            switch (RestoreOutcome.of(booking, schedules.get(booking.activity()), children.get(booking.child()))) {
                case RestoreOutcome.LivesAgain on -> alive.add(booking);
                case RestoreOutcome.StaysCalledOff(var by) -> {
                    stillOff.computeIfAbsent(by, suspension -> new ArrayList<>())
                            .add(booking);
                    passed.add(new CalledOffBookings.PassedBooking(booking.id(), by));
                }
                case RestoreOutcome.StaysCancelled off ->
                    passed.add(new CalledOffBookings.PassedBooking(booking.id(), null));
            }
        }
        Set<BookingId> back = calledOff.revive(alive);
        alive.stream()
                .filter(booking -> !back.contains(booking.id()))
                .forEach(booking -> passed.add(new CalledOffBookings.PassedBooking(booking.id(), null)));
        calledOff.pass(passed);
        return back;
    }

    /**
     * The outcome for the bookings of a suspension.
     *
     * @param calledOff those whose days another suspension calls off, by that
     */
    public record RestoredBookings(List<Booking> living, Map<UUID, List<Booking>> calledOff) {

        public RestoredBookings {
            living = List.copyOf(living);
            calledOff = Collections.unmodifiableMap(new LinkedHashMap<>(calledOff));
        }

        /** All whose days are on again or stay called off. */
        public Set<ChildId> children() {
            return Stream.concat(living.stream(), calledOff.values().stream().flatMap(List::stream))
                    .map(Booking::child)
                    .collect(Collectors.toSet());
        }
    }
}
