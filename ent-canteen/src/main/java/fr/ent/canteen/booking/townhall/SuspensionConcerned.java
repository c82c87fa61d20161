package fr.ent.canteen.booking.townhall;

import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingPrices;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Suspension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many a suspension concerns, and what they were to pay. */
record SuspensionConcerned(
        @Nullable Suspension suspension, int children, int bookings, int waiting, Cents amountCents) {

    static SuspensionConcerned count(@Nullable Suspension suspension, List<Booking> all, BookingPrices prices) {
        List<Booking> booked =
                all.stream().filter(one -> one.status() == BookingStatus.BOOKED).toList();
        return new SuspensionConcerned(
                suspension,
                (int) all.stream().map(Booking::child).distinct().count(),
                booked.size(),
                all.size() - booked.size(),
                Cents.of(booked.stream()
                        .mapToLong(one -> prices.of(one).amountCents().value())
                        .sum()));
    }
}
