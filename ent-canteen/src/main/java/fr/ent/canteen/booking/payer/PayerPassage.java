package fr.ent.canteen.booking.payer;

import fr.ent.canteen.booking.payer.Passing.PayerWay;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingPrices;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.packages.CountPackages.PackageShift;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days that would pass from one household to another, for the town hall alone: their cost tells both quotients.
 *
 * @param from none where nobody paid for them
 * @param days those that are booked, or called off and still charged
 * @param meals those of the days that are at a canteen
 * @param first the first of the days; none without any
 * @param formerCents the cost of the days and the packages for the household that pays now, by what is known today
 * @param amountCents the same for the household that would pay
 * @param inPackage those of the days that cost nothing by themselves: the household of its first day pays the package
 * @param packages those that would pass with the first of their days
 * @param waiting days in a waiting list, which would pass too and cost nothing yet
 * @param waitingFirst the first of the days that wait; none without any
 */
record PayerPassage(
        @Nullable HouseholdId from,
        HouseholdId to,
        int days,
        int meals,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Cents formerCents,
        Cents amountCents,
        int inPackage,
        int packages,
        int waiting,
        @Nullable LocalDate waitingFirst,
        @Nullable LocalDate waitingLast) {

    /** @param all by day */
    static PayerPassage of(PayerWay way, List<Passing> all, List<PackageShift> packages, BookingPrices prices) {
        List<Passing> taken = all.stream().filter(one -> !one.waits()).toList();
        List<Passing> waiting = all.stream().filter(Passing::waits).toList();
        return new PayerPassage(
                way.from(),
                way.to(),
                taken.size(),
                count(taken.stream().filter(one -> one.isMeal(prices))),
                taken.isEmpty() ? null : taken.getFirst().day(),
                taken.isEmpty() ? null : taken.getLast().day(),
                sum(taken, Passing::former, prices).plus(sum(packages, PackageShift::before)),
                sum(taken, Passing::next, prices).plus(sum(packages, PackageShift::after)),
                count(taken.stream().filter(one -> one.isInPackage(prices))),
                packages.size(),
                waiting.size(),
                waiting.isEmpty() ? null : waiting.getFirst().day(),
                waiting.isEmpty() ? null : waiting.getLast().day());
    }

    private static int count(Stream<Passing> some) {
        return Math.toIntExact(some.count());
    }

    private static Cents sum(List<Passing> all, Function<Passing, Booking> which, BookingPrices prices) {
        return all.stream()
                .map(one -> prices.of(which.apply(one)).amountCents())
                .reduce(Cents.of(0), Cents::plus);
    }

    private static Cents sum(List<PackageShift> all, Function<PackageShift, @Nullable PackageCharge> which) {
        return all.stream()
                .flatMap(one -> Stream.ofNullable(which.apply(one)))
                .map(one -> one.price().amountCents())
                .reduce(Cents.of(0), Cents::plus);
    }
}
