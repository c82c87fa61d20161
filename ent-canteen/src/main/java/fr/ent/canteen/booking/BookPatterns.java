package fr.ent.canteen.booking;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.activity.Activities;
import fr.ent.canteen.activity.Schedule;
import fr.ent.core.ChildView;
import fr.ent.core.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books whole patterns: all days in one transaction, in a number of statements that doesn't depend on them. */
@Component
class BookPatterns {

    private final PlanPatterns plan;
    private final Activities activities;
    private final BookingSets sets;
    private final RearrangePlaces rearrange;
    private final Bookings bookings;
    private final Places places;
    private final Clock clock;

    BookPatterns(
            PlanPatterns plan,
            Activities activities,
            BookingSets sets,
            RearrangePlaces rearrange,
            Bookings bookings,
            Places places,
            Clock clock) {
        this.plan = plan;
        this.activities = activities;
        this.sets = sets;
        this.rearrange = rearrange;
        this.bookings = bookings;
        this.places = places;
        this.clock = clock;
    }

    /** Books these patterns, which are already kept, and ends what left them and can still be cancelled. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<DayAnswer> book(PlanPatterns.Order order) {
        Instant now = clock.instant();
        PlanPatterns.Plan planned = plan.plan(order, activities.hold(order.activities()), now);
        List<Booking> candidates =
                planned.days().stream().flatMap(day -> day.booking().stream()).toList();
        Set<BookingId> added = candidates.isEmpty() ? Set.of() : sets.add(candidates, now);
        List<Booking> entering = candidates.stream()
                .filter(booking -> added.contains(booking.id()))
                .toList();
        Map<Boolean, List<Booking>> leaving =
                order.leaving().stream().collect(Collectors.partitioningBy(booking -> isOpen(booking, planned, now)));
        List<Booking> ending = leaving.getOrDefault(true, List.of());
        Map<BookingId, BookingOutcome> outcomes = entering.isEmpty() && ending.isEmpty()
                ? Map.of()
                : rearrange
                        .with(change(entering, ending, order.family().viewer().person(), now), planned.schedules())
                        .outcomes();
        return Stream.of(
                        ending.stream().map(booking -> DayAnswer.left(booking, DayAnswer.Result.CANCELLED)),
                        leaving.getOrDefault(false, List.of()).stream()
                                .map(booking -> DayAnswer.left(booking, DayAnswer.Result.KEPT)),
                        answers(planned, booking -> Optional.ofNullable(outcomes.get(booking.id()))))
                .flatMap(days -> days)
                .toList();
    }

    /** What booking would answer now, without booking. */
    List<DayAnswer> preview(PlanPatterns.Order order) {
        PlanPatterns.Plan planned = plan.plan(order, activities.list(order.activities()), clock.instant());
        Set<Object> live = bookings
                .listLive(order.family().children().stream().map(ChildView::id).toList(), order.first(), order.last())
                .stream()
                .map(booking -> List.of(booking.child(), booking.place()))
                .collect(Collectors.toCollection(HashSet::new));
        Set<Places.Day> full = places.listFull(planned.schedules().keySet(), order.first(), order.last());
        return answers(planned, booking -> {
                    if (!live.add(List.of(booking.child(), booking.place()))) {
                        return Optional.empty();
                    }
                    return Optional.of(full.contains(booking.place()) ? late(booking, planned) : onTime(booking));
                })
                .toList();
    }

    private static BookingOutcome onTime(Booking booking) {
        return new BookingOutcome.Booked(booking);
    }

    private static BookingOutcome late(Booking booking, PlanPatterns.Plan planned) {
        Schedule schedule = planned.schedules().get(booking.activity());
        return schedule != null && schedule.activity().waitingList()
                ? new BookingOutcome.Waiting(booking)
                : new BookingOutcome.Full();
    }

    private static boolean isOpen(Booking booking, PlanPatterns.Plan planned, Instant now) {
        Schedule schedule = planned.schedules().get(booking.activity());
        return booking.status() == Booking.Status.WAITING
                || booking.acceptBy() != null
                || (schedule != null && now.isBefore(schedule.cancellingClosesAt(booking.day())));
    }

    private static RearrangePlaces.Change change(
            List<Booking> entering, Collection<Booking> leaving, PersonId by, Instant now) {
        return new RearrangePlaces.Change(
                entering, leaving, List.of(), BookingSets.Ending.by(by, now), RearrangePlaces.Overflow.BY_RULE);
    }

    private static Stream<DayAnswer> answers(
            PlanPatterns.Plan planned, Function<Booking, Optional<BookingOutcome>> outcome) {
        return planned.days().stream()
                .map(day -> DayAnswer.of(
                        day,
                        day.refusal()
                                .orElseGet(() ->
                                        day.booking().flatMap(outcome).orElseGet(BookingOutcome.AlreadyBooked::new))));
    }
}
