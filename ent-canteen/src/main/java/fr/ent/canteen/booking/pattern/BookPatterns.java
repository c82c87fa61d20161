package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.NewBookings;
import fr.ent.canteen.booking.waiting.BookingEnd;
import fr.ent.canteen.booking.waiting.RearrangePlaces;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Schedule;
import fr.ent.core.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final NewBookings newBookings;
    private final RearrangePlaces rearrangePlaces;
    private final Clock clock;

    BookPatterns(
            PlanPatterns plan,
            Activities activities,
            NewBookings newBookings,
            RearrangePlaces rearrangePlaces,
            Clock clock) {
        this.plan = plan;
        this.activities = activities;
        this.newBookings = newBookings;
        this.rearrangePlaces = rearrangePlaces;
        this.clock = clock;
    }

    /** Books these patterns, which are kept at the end of the transaction at the latest, and ends what left them and can still be cancelled. */
    @Transactional(propagation = Propagation.MANDATORY)
    BookedTerm book(PlanPatterns.DaysToBook toBook) {
        Instant now = clock.instant();
        PatternPlan planned = plan.plan(toBook, activities.hold(toBook.activities()), now);
        List<Booking> candidates =
                planned.days().stream().flatMap(day -> day.booking().stream()).toList();
        Set<BookingId> added = candidates.isEmpty() ? Set.of() : newBookings.add(candidates, now);
        List<Booking> entering = candidates.stream()
                .filter(booking -> added.contains(booking.id()))
                .toList();
        Map<Boolean, List<Booking>> leaving =
                toBook.leaving().stream().collect(Collectors.partitioningBy(booking -> isOpen(booking, planned, now)));
        List<Booking> ending = leaving.getOrDefault(true, List.of());
        Map<BookingId, BookingOutcome> outcomes = entering.isEmpty() && ending.isEmpty()
                ? Map.of()
                : rearrangePlaces
                        .rearrange(
                                change(
                                        entering,
                                        ending,
                                        toBook.family().viewer().person(),
                                        now),
                                planned.schedules())
                        .outcomes();
        return planned.term(Stream.of(
                        ending.stream().map(booking -> DayAnswer.left(booking, DayResult.CANCELLED)),
                        leaving.getOrDefault(false, List.of()).stream()
                                .map(booking -> DayAnswer.left(booking, DayResult.KEPT)),
                        planned.answers(booking -> Optional.ofNullable(outcomes.get(booking.id()))))
                .flatMap(days -> days)
                .toList());
    }

    private static boolean isOpen(Booking booking, PatternPlan planned, Instant now) {
        Schedule schedule = planned.schedules().get(booking.activity());
        return booking.status() == BookingStatus.WAITING
                || booking.acceptBy() != null
                || (schedule != null && now.isBefore(schedule.cancellingClosesAt(booking.day())));
    }

    private static RearrangePlaces.PlacesChange change(
            List<Booking> entering, Collection<Booking> leaving, PersonId by, Instant now) {
        return new RearrangePlaces.PlacesChange(
                entering, leaving, List.of(), BookingEnd.by(by, now), RearrangePlaces.WhenFull.BY_RULE);
    }
}
