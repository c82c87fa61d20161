package fr.ent.canteen.booking.payer;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingPrices;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.place.PriceBookings;
import fr.ent.canteen.families.CustodyChanged;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the booked days that a change of turns would pass to another household, and changes nothing. */
@Component
class PreviewPayers {

    /** Nothing is booked as late as that. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Bookings bookings;
    private final PriceBookings priceBookings;
    private final Directory directory;

    PreviewPayers(Bookings bookings, PriceBookings priceBookings, Directory directory) {
        this.bookings = bookings;
        this.priceBookings = priceBookings;
        this.directory = directory;
    }

    /** By the first day; a number of statements that doesn't depend on the days. */
    List<PayerPassage> preview(CustodyChanged changed) {
        Map<BookingId, Booking> known =
                bookings.listLiveOrCharged(List.of(changed.child()), changed.from(), LAST).stream()
                        .collect(Collectors.toMap(Booking::id, Function.identity()));
        List<PaidDays.PassedDay> passed = PassingDays.of(
                changed,
                known.values().stream().map(PreviewPayers::paid).toList(),
                directory.listHouseholds(changed.child().asPerson()));
        List<Passing> passing = passed.stream()
                .map(day ->
                        new Passing(Objects.requireNonNull(known.get(day.day().booking())), day.to()))
                .sorted(Comparator.comparing(one -> one.former().day()))
                .toList();
        if (passing.isEmpty()) {
            return List.of();
        }
        BookingPrices prices = priceBookings.price(passing.stream()
                .flatMap(one -> Stream.of(one.former(), one.next()))
                .toList());
        return passing.stream()
                .collect(Collectors.groupingBy(Passing::way, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> passage(one.getKey(), one.getValue(), prices))
                .toList();
    }

    private static PaidDays.PaidDay paid(Booking booking) {
        return new PaidDays.PaidDay(booking.id(), booking.day(), booking.household(), booking.bookedBy());
    }

    private static PayerPassage passage(PayerWay way, List<Passing> all, BookingPrices prices) {
        List<Passing> taken = all.stream().filter(one -> !one.waits()).toList();
        return new PayerPassage(
                way.from(),
                way.to(),
                taken.size(),
                Math.toIntExact(taken.stream().filter(one -> one.isMeal(prices)).count()),
                all.getFirst().former().day(),
                all.getLast().former().day(),
                sum(taken, Passing::former, prices),
                sum(taken, Passing::next, prices),
                Math.toIntExact(
                        taken.stream().filter(one -> one.isInPackage(prices)).count()),
                all.size() - taken.size());
    }

    private static Cents sum(Collection<Passing> all, Function<Passing, Booking> which, BookingPrices prices) {
        return all.stream()
                .map(one -> prices.of(which.apply(one)).amountCents())
                .reduce(Cents.of(0), Cents::plus);
    }

    /** From one household to another. */
    private record PayerWay(@Nullable HouseholdId from, HouseholdId to) {}

    /** A booking that would pass to another household. */
    private record Passing(Booking former, HouseholdId to) {

        Booking next() {
            return former.paidBy(to);
        }

        PayerWay way() {
            return new PayerWay(former.household(), to);
        }

        boolean waits() {
            return former.status() == BookingStatus.WAITING;
        }

        boolean isMeal(BookingPrices prices) {
            Activity activity = prices.activities().get(former.activity());
            return activity != null && activity.kind() == ActivityKind.CANTEEN;
        }

        boolean isInPackage(BookingPrices prices) {
            return prices.of(next()).explanation().stream().anyMatch(PriceStep.InPackage.class::isInstance);
        }
    }
}
