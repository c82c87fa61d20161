package fr.ent.canteen.booking;

import fr.ent.canteen.Activity;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.Cents;
import fr.ent.canteen.PriceStep;
import fr.ent.canteen.Situation;
import fr.ent.canteen.activity.Activities;
import fr.ent.canteen.activity.ClosedDay;
import fr.ent.canteen.activity.Schedule;
import fr.ent.canteen.activity.Schedules;
import fr.ent.canteen.booking.Corrections.Correction;
import fr.ent.canteen.tariff.Circumstance;
import fr.ent.canteen.tariff.Price;
import fr.ent.canteen.tariff.Pricing;
import fr.ent.core.Audit;
import fr.ent.core.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The town hall books, cancels and prices past every cut-off, with a reason that is kept; never past the places. */
@Component
class CorrectBooking {

    private final Activities activities;
    private final Schedules schedules;
    private final Pricing pricing;
    private final TakePlace takePlace;
    private final RearrangePlaces rearrange;
    private final Keep keep;

    CorrectBooking(
            Activities activities,
            Schedules schedules,
            Pricing pricing,
            TakePlace takePlace,
            RearrangePlaces rearrange,
            Corrections corrections,
            Audit audit,
            Clock clock) {
        this.activities = activities;
        this.schedules = schedules;
        this.pricing = pricing;
        this.takePlace = takePlace;
        this.rearrange = rearrange;
        this.keep = new Keep(corrections, audit, clock);
    }

    @Transactional
    BookingOutcome add(LocalDate day, ActivityId wanted, Situation situation, BookMeal.Guest guest, String reason) {
        Optional<Activity> offered = activities.findOffered(wanted, guest.child());
        if (offered.isEmpty()) {
            return new BookingOutcome.NotOffered();
        }
        Optional<ClosedDay> closed = schedules.on(offered.get(), day).closed(day);
        if (closed.isPresent()) {
            return new BookingOutcome.Closed(closed.get());
        }
        Optional<Price> price = pricing.upTo(
                        day,
                        List.of(wanted),
                        guest.payer().household().stream().toList(),
                        List.of(guest.child().id()))
                .find(guest.child().id(), wanted, day, guest.payer(), new Circumstance(situation, 1));
        if (price.isEmpty()) {
            return new BookingOutcome.NoTariff();
        }
        Instant now = keep.now();
        BookingOutcome outcome =
                takePlace.forBooking(guest.booking(offered.get(), day, price.get()), offered.get(), now);
        switch (outcome) {
            case BookingOutcome.Booked(var booking) -> keep.added(booking, reason, guest.bookedBy());
            case BookingOutcome.Waiting(var booking) -> keep.added(booking, reason, guest.bookedBy());
            case BookingOutcome.CutOffPassed no -> {}
            case BookingOutcome.NotOpenYet no -> {}
            case BookingOutcome.RegistrationClosed no -> {}
            case BookingOutcome.AlreadyBooked no -> {}
            case BookingOutcome.Closed no -> {}
            case BookingOutcome.Full no -> {}
            case BookingOutcome.NoTariff no -> {}
            case BookingOutcome.NotOffered no -> {}
        }
        return outcome;
    }

    @Transactional
    void cancel(Booking booking, String reason, PersonId by) {
        Schedule schedule = schedules.on(activities.find(booking.activity()).orElseThrow(), booking.day());
        rearrange.with(
                RearrangePlaces.Change.leaving(List.of(booking), BookingSets.Ending.by(by, keep.now())),
                Map.of(booking.activity(), schedule));
        keep.changed(booking, Correction.Kind.CANCELLED, reason, booking.price().amountCents(), by);
    }

    /** Whether the booking was still live at the price that was seen. */
    @Transactional
    boolean reprice(Booking booking, Cents amount, String reason, PersonId by, LocalDate today) {
        Cents former = booking.price().amountCents();
        boolean done =
                keep.corrections().reprice(booking, amount, new PriceStep.Corrected(reason, former, amount, today));
        if (done) {
            keep.changed(booking, Correction.Kind.REPRICED, reason, amount, by);
        }
        return done;
    }

    /** Keeps the reason beside the booking and in the audit trail. */
    private record Keep(Corrections corrections, Audit audit, Clock clock) {

        Instant now() {
            return clock.instant();
        }

        void added(Booking booking, String reason, PersonId by) {
            changed(booking, Correction.Kind.ADDED, reason, booking.price().amountCents(), by);
        }

        void changed(Booking booking, Correction.Kind kind, String reason, Cents amount, PersonId by) {
            Cents former = booking.price().amountCents();
            corrections.add(new Correction(booking.id(), kind, reason, former, amount, by, now()));
            audit.record(
                    by,
                    "booking.corrected",
                    "booking:" + booking.id(),
                    Map.of(
                            "kind", kind.name(),
                            "formerCents", Long.toString(former.value()),
                            "amountCents", Long.toString(amount.value())));
        }
    }
}
