package fr.ent.canteen.booking.day;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.place.BookingRules;
import fr.ent.canteen.booking.waiting.BookingEnd;
import fr.ent.canteen.booking.waiting.RearrangePlaces;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.core.ChildView;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.away.BookedBeside.AgainDay;
import fr.ent.core.away.BookedBeside.BookedAgain;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives places to days that a family books again: by the rules of any booking, behind those who wait. */
@Component
class SeatAgain {

    private final Schedules schedules;
    private final RearrangePlaces rearrangePlaces;

    SeatAgain(Schedules schedules, RearrangePlaces rearrangePlaces) {
        this.schedules = schedules;
        this.rearrangePlaces = rearrangePlaces;
    }

    /**
     * The days sorted by whether a family may book them at this moment.
     *
     * @param ended at least one booking of this child, by day
     */
    Possible sort(List<Booking> ended, Collection<Activity> activities, ChildView child, Viewer guardian, Instant now) {
        Map<ActivityId, Schedule> offered = schedules.byActivity(
                activities, ended.getFirst().day(), ended.getLast().day());
        @Nullable LocalDate leavesOn = guardian.findLeaving(child.id()).orElse(null);
        Predicate<Booking> mayBook = booking -> {
            Schedule schedule = offered.get(booking.activity());
            return schedule != null
                    && schedule.activity().isFor(child)
                    && BookingRules.leaving(leavesOn, booking.day()).isEmpty()
                    && BookingRules.refusal(schedule, child, booking.day(), now).isEmpty();
        };
        return new Possible(
                offered,
                ended.stream().filter(mayBook).toList(),
                ended.stream()
                        .filter(booking -> offered.containsKey(booking.activity()))
                        .filter(mayBook.negate())
                        .toList());
    }

    /** @param added bookings of the open days, which are there already and ask for their places */
    List<AgainDay> seat(Possible possible, List<Booking> added, PersonId by, Instant now) {
        List<AgainDay> days = new ArrayList<>();
        possible.lost().forEach(booking -> days.add(possible.day(booking, BookedAgain.LOST)));
        if (!added.isEmpty()) {
            Map<BookingId, BookingOutcome> outcomes = rearrangePlaces
                    .rearrange(
                            new RearrangePlaces.PlacesChange(
                                    added,
                                    List.of(),
                                    List.of(),
                                    BookingEnd.by(by, now),
                                    RearrangePlaces.WhenFull.BY_RULE),
                            possible.offered())
                    .outcomes();
            added.forEach(booking -> days.add(possible.day(booking, booked(outcomes.get(booking.id())))));
        }
        days.sort(Comparator.comparing(AgainDay::date).thenComparing(AgainDay::name));
        return days;
    }

    private static BookedAgain booked(@Nullable BookingOutcome outcome) {
        if (outcome instanceof BookingOutcome.Booked) {
            return BookedAgain.BOOKED;
        }
        return outcome instanceof BookingOutcome.Waiting ? BookedAgain.WAITING : BookedAgain.LOST;
    }

    /**
     * The days by whether they may be booked again.
     *
     * @param open days that a family may book
     * @param lost days for which it is too late, or on which the activity isn't for the child any more
     */
    record Possible(Map<ActivityId, Schedule> offered, List<Booking> open, List<Booking> lost) {

        AgainDay day(Booking booking, BookedAgain booked) {
            Schedule schedule = Objects.requireNonNull(offered.get(booking.activity()));
            return new AgainDay(booking.day(), schedule.activity().name(), booked);
        }
    }
}
