package fr.ent.canteen.booking.day;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.place.BookingRules;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.TakePlace;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.Pricing;
import fr.ent.core.ChildView;
import fr.ent.core.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books a child's day at an activity, at the price of today's knowledge. */
@Component
public class BookMeal {

    private final Activities activities;
    private final Schedules schedules;
    private final Pricing pricing;
    private final TakePlace takePlace;
    private final Clock clock;

    BookMeal(Activities activities, Schedules schedules, Pricing pricing, TakePlace takePlace, Clock clock) {
        this.activities = activities;
        this.schedules = schedules;
        this.pricing = pricing;
        this.takePlace = takePlace;
        this.clock = clock;
    }

    BookingOutcome book(LocalDate day, ActivityId wanted, Guest guest) {
        Optional<Activity> offered = activities.hold(List.of(wanted)).stream()
                .filter(activity -> activity.isFor(guest.child()))
                .findFirst();
        return offered.map(activity -> activities.asOfNow(() -> book(activity, day, guest)))
                .orElseGet(BookingOutcome.NotOffered::new);
    }

    private BookingOutcome book(Activity activity, LocalDate day, Guest guest) {
        Schedule schedule = schedules.on(activity, day);
        Instant now = clock.instant();
        return guest.leaving(day)
                .or(() -> BookingRules.refusal(schedule, guest.child(), day, now))
                .orElseGet(() -> book(activity, day, guest, now));
    }

    private BookingOutcome book(Activity activity, LocalDate day, Guest guest, Instant now) {
        return pricing.upTo(
                        day,
                        List.of(activity.id()),
                        guest.payer().household().stream().toList(),
                        List.of(guest.child().id()))
                .find(guest.child().id(), activity, day, guest.payer())
                .map(price -> takePlace.take(
                        guest.booking(activity, day, KeptPrice.told(price)), activity, guest.told(), now))
                .orElseGet(BookingOutcome.NoTariff::new);
    }

    /**
     * The child who is to eat, the payer, and the person who books.
     *
     * @param leavesOn the first day away, when the child is about to leave
     * @param told the people of the family who get a notice: the person who books, if it is one of them
     */
    public record Guest(
            ChildView child, @Nullable LocalDate leavesOn, Payer payer, PersonId bookedBy, List<PersonId> told) {

        public Guest {
            told = List.copyOf(told);
        }

        /** The refusal of a day on which the child is away for good. */
        public Optional<BookingOutcome> leaving(LocalDate day) {
            return BookingRules.leaving(leavesOn, day);
        }

        public Booking booking(Activity activity, LocalDate day, KeptPrice kept) {
            return new Booking(
                    BookingId.next(),
                    child.id(),
                    activity.id(),
                    day,
                    BookingStatus.BOOKED,
                    0,
                    kept,
                    payer.household().orElse(null),
                    bookedBy,
                    null,
                    null);
        }
    }
}
