package fr.ent.canteen.booking.payer;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.payer.Passing.PayerWay;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingPrices;
import fr.ent.canteen.booking.place.PriceBookings;
import fr.ent.canteen.families.CustodyChanged;
import fr.ent.canteen.packages.CountPackages.PackageShift;
import fr.ent.core.Directory;
import fr.ent.core.HouseholdView;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts the booked days that a change of turns would pass to another household, and changes nothing. */
@Component
class PreviewPayers {

    private final ToldDays toldDays;
    private final PriceBookings priceBookings;
    private final PassingPackages passingPackages;
    private final Directory directory;

    PreviewPayers(
            ToldDays toldDays, PriceBookings priceBookings, PassingPackages passingPackages, Directory directory) {
        this.toldDays = toldDays;
        this.priceBookings = priceBookings;
        this.passingPackages = passingPackages;
        this.directory = directory;
    }

    /** By the first day; a number of statements that doesn't depend on the days. */
    List<PayerPassage> preview(CustodyChanged changed) {
        Map<BookingId, Booking> known = toldDays.list(changed.child(), changed.from()).stream()
                .collect(Collectors.toMap(Booking::id, Function.identity()));
        List<HouseholdView> homes = directory.listHouseholds(changed.child().asPerson());
        List<Passing> passing =
                PassingDays.of(
                                changed,
                                known.values().stream().map(PreviewPayers::paid).toList(),
                                homes)
                        .stream()
                        .map(day -> new Passing(
                                Objects.requireNonNull(known.get(day.day().booking())), day.to()))
                        .sorted(Comparator.comparing(Passing::day))
                        .toList();
        if (passing.isEmpty()) {
            return List.of();
        }
        BookingPrices prices = priceBookings.price(passing.stream()
                .flatMap(one -> Stream.of(one.former(), one.next()))
                .toList());
        Map<PayerWay, List<PackageShift>> packages = passingPackages.list(
                changed.child(), passing, homes.stream().map(HouseholdView::id).toList());
        Map<PayerWay, List<Passing>> days =
                passing.stream().collect(Collectors.groupingBy(Passing::way, LinkedHashMap::new, Collectors.toList()));
        return Stream.concat(days.keySet().stream(), packages.keySet().stream())
                .distinct()
                .map(way -> PayerPassage.of(
                        way, days.getOrDefault(way, List.of()), packages.getOrDefault(way, List.of()), prices))
                .toList();
    }

    private static PaidDays.PaidDay paid(Booking booking) {
        return new PaidDays.PaidDay(booking.id(), booking.day(), booking.household(), booking.bookedBy());
    }
}
