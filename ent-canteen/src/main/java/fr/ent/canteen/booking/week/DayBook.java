package fr.ent.canteen.booking.week;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.packages.ListPackages;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PackageStarts;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.ReadPackageStarts;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads how days stand and turned out: two statements, five with days gone by, however many children and days. */
@Component
public class DayBook {

    private final Bookings bookings;
    private final Places places;
    private final DayOutcomes outcomes;
    private final ListPackages packages;
    private final ReadPackageStarts readStarts;

    DayBook(
            Bookings bookings,
            Places places,
            DayOutcomes outcomes,
            ListPackages packages,
            ReadPackageStarts readStarts) {
        this.readStarts = readStarts;
        this.packages = packages;
        this.bookings = bookings;
        this.places = places;
        this.outcomes = outcomes;
    }

    public KnownDays between(
            Collection<ChildId> children, Collection<ActivityId> activities, LocalDate from, LocalDate to) {
        return days(bookings(children, from, to), children, activities, from, to);
    }

    /** The packages whose weeks and months touch these days; no statement where the council has none. */
    FamilyPackages packages(
            Collection<ChildId> children, Collection<Activity> activities, DateRange range, PriceList prices) {
        return prices.hasPackages()
                ? new FamilyPackages(packages.list(children, range), readStarts.read(activities, range))
                : new FamilyPackages(List.of(), PackageStarts.NONE);
    }

    /** The packages of a family's children, whoever pays, and where others would begin. */
    record FamilyPackages(List<PackageCharge> charged, PackageStarts starts) {}

    /** Bookings that live, and those that are called off and stay charged. */
    List<Booking> bookings(Collection<ChildId> children, LocalDate from, LocalDate to) {
        return bookings.listLiveOrCharged(children, from, to);
    }

    /** @param all the {@link #bookings} of these children and days */
    KnownDays days(
            List<Booking> all,
            Collection<ChildId> children,
            Collection<ActivityId> activities,
            LocalDate from,
            LocalDate to) {
        Map<Boolean, List<Booking>> live =
                all.stream().collect(Collectors.partitioningBy(booking -> booking.status() != BookingStatus.CANCELLED));
        return new KnownDays(
                byDay(live.getOrDefault(true, List.of())),
                byDay(live.getOrDefault(false, List.of())),
                places.listFull(activities, from, to),
                outcomes.between(children, from, to));
    }

    private static Map<ChildDay, Booking> byDay(List<Booking> bookings) {
        return bookings.stream()
                .collect(Collectors.toMap(
                        booking -> new ChildDay(booking.child(), booking.place()),
                        Function.identity(),
                        (one, other) -> other));
    }

    /** A child's day at an activity. */
    public record ChildDay(ChildId child, Places.PlaceDay day) {}

    /** Live bookings, those called off that stay charged, the days without a place left, and what came of those gone by. */
    public record KnownDays(
            Map<ChildDay, Booking> live,
            Map<ChildDay, Booking> charged,
            Set<Places.PlaceDay> full,
            DayOutcomes.PastDays past) {

        Optional<Booking> find(ChildId child, Places.PlaceDay day) {
            return Optional.ofNullable(live.get(new ChildDay(child, day)));
        }

        Optional<Booking> findCharged(ChildId child, Places.PlaceDay day) {
            return Optional.ofNullable(charged.get(new ChildDay(child, day)));
        }

        boolean has(ChildId child, ActivityId activity) {
            return Stream.of(live, charged)
                    .flatMap(days -> days.keySet().stream())
                    .anyMatch(day ->
                            day.child().equals(child) && day.day().activity().equals(activity));
        }
    }
}
