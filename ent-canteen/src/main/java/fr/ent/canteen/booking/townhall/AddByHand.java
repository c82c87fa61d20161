package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.day.BookMeal;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.place.TakePlace;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.canteen.offer.closed.ClosedDay;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.Price;
import fr.ent.canteen.prices.method.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The town hall books a day past every cut-off, with a reason that is kept; never past the places, nor into a waiting list
 * that has ended.
 */
@Component
class AddByHand {

    private final Activities activities;
    private final Schedules schedules;
    private final Pricing pricing;
    private final TakePlace takePlace;
    private final KeepReason keepReason;

    AddByHand(Activities activities, Schedules schedules, Pricing pricing, TakePlace takePlace, KeepReason keepReason) {
        this.activities = activities;
        this.schedules = schedules;
        this.pricing = pricing;
        this.takePlace = takePlace;
        this.keepReason = keepReason;
    }

    @Transactional
    BookingOutcome add(LocalDate day, ActivityId wanted, Situation situation, BookMeal.Guest guest, String reason) {
        Optional<Activity> offered = activities.hold(List.of(wanted)).stream()
                .filter(activity -> activity.isFor(guest.child()))
                .findFirst();
        if (offered.isEmpty()) {
            return new BookingOutcome.NotOffered();
        }
        Schedule schedule = schedules.on(offered.get(), day);
        Optional<BookingOutcome> leaving = guest.leaving(day);
        if (leaving.isPresent()) {
            return leaving.get();
        }
        Optional<ClosedDay> closed = schedule.closed(day, guest.child());
        if (closed.isPresent()) {
            return new BookingOutcome.Closed(closed.get());
        }
        Optional<Price> price = pricing.upTo(
                        day,
                        List.of(wanted),
                        guest.payer().household().stream().toList(),
                        List.of(guest.child().id()))
                .find(guest.child().id(), offered.get(), day, guest.payer(), situation);
        if (price.isEmpty()) {
            return new BookingOutcome.NoTariff();
        }
        Instant now = keepReason.now();
        Activity activity = now.isBefore(schedule.bookingClosesAt(day))
                ? offered.get()
                : offered.get().withoutWaitingList();
        BookingOutcome outcome = takePlace.takeByHand(
                guest.booking(activity, day, KeptPrice.told(price.get(), situation)), activity, now);
        if (outcome instanceof BookingOutcome.Granted granted) {
            keep(granted.booking(), reason, guest);
        }
        return outcome;
    }

    private void keep(Booking booking, String reason, BookMeal.Guest guest) {
        Cents price = booking.kept().price().amountCents();
        keepReason.keep(booking, CorrectionKind.ADDED, reason, KeepReason.PriceChange.none(price), guest.bookedBy());
    }
}
