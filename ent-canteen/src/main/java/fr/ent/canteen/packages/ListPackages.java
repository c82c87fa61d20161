package fr.ent.canteen.packages;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.families.PayerBook;
import fr.ent.canteen.families.Payers;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.packages.PackageBookings.ChargedBooking;
import fr.ent.canteen.presence.Attendance;
import fr.ent.canteen.presence.Attendances;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.LivedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.prices.method.SeenDay;
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

/**
 * Lists the packages of children: each is charged once, whatever the order of bookings and cancellations, since it is made
 * anew of the days that count whenever it is read.
 */
@Component
public class ListPackages {

    private final PackageBookings bookings;
    private final Attendances attendances;
    private final Payers payers;
    private final Activities activities;
    private final Pricing pricing;

    ListPackages(
            PackageBookings bookings, Attendances attendances, Payers payers, Activities activities, Pricing pricing) {
        this.bookings = bookings;
        this.attendances = attendances;
        this.payers = payers;
        this.activities = activities;
        this.pricing = pricing;
    }

    /**
     * The packages of weeks and months that touch these days, whoever pays; a number of statements that doesn't depend on
     * them, and none beside that of the tariffs where the council has no packages.
     */
    public List<PackageCharge> list(Collection<ChildId> children, DateRange range) {
        return pricing.packageDays(range)
                .map(whole -> within(children, whole).stream()
                        .filter(one ->
                                !one.from().isAfter(range.to()) && !one.to().isBefore(range.from()))
                        .toList())
                .orElse(List.of());
    }

    private List<PackageCharge> within(Collection<ChildId> children, DateRange range) {
        List<ChargedBooking> booked = bookings.list(children, range);
        Map<PlaceDay, Attended> came = attendances.list(children, range.from(), range.to()).stream()
                .collect(Collectors.toMap(PlaceDay::of, Function.identity()));
        Set<PlaceDay> known = booked.stream().map(PlaceDay::of).collect(Collectors.toSet());
        List<Attended> unbooked = came.values().stream()
                .filter(one ->
                        one.attendance() == Attendance.PRESENT_WITHOUT_BOOKING && !known.contains(PlaceDay.of(one)))
                .toList();
        PayerBook book =
                payers.unasked(unbooked.stream().map(Attended::child).distinct().toList());
        Map<ActivityId, Activity> offered = activities
                .list(Stream.concat(known.stream(), came.keySet().stream())
                        .map(PlaceDay::activity)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        List<CountedDay> counted = Stream.concat(
                        booked.stream()
                                .flatMap(one -> Stream.ofNullable(offered.get(one.activity()))
                                        .flatMap(activity -> CountedDay.of(
                                                new LivedDay(
                                                        one.child(),
                                                        activity,
                                                        one.day(),
                                                        one.payer(),
                                                        Optional.of(one.kept())),
                                                seen(one, came))
                                                .stream())),
                        unbooked.stream()
                                .flatMap(one -> Stream.ofNullable(offered.get(one.activity()))
                                        .flatMap(activity -> CountedDay.of(
                                                LivedDay.unbooked(
                                                        one.child(),
                                                        activity,
                                                        one.day(),
                                                        book.onUnbooked(one.child(), one.day())),
                                                one.seen())
                                                .stream())))
                .toList();
        return prices(counted, offered.keySet(), range).packages(counted);
    }

    private PriceList prices(List<CountedDay> counted, Set<ActivityId> offered, DateRange range) {
        return pricing.knowing(
                Pricing.EVER,
                range.to(),
                offered,
                counted.stream()
                        .flatMap(day -> day.payer().household().stream())
                        .distinct()
                        .toList(),
                counted.stream().map(CountedDay::child).distinct().toList());
    }

    /** A day that is called off costs what it would have, whatever came of it. */
    private static SeenDay seen(ChargedBooking booking, Map<PlaceDay, Attended> came) {
        return Optional.ofNullable(came.get(PlaceDay.of(booking)))
                .filter(one -> booking.live())
                .map(Attended::seen)
                .orElse(SeenDay.NOTHING);
    }

    /** A child's day at an activity. */
    private record PlaceDay(ChildId child, ActivityId activity, LocalDate day) {

        static PlaceDay of(ChargedBooking booking) {
            return new PlaceDay(booking.child(), booking.activity(), booking.day());
        }

        static PlaceDay of(Attended attended) {
            return new PlaceDay(attended.child(), attended.activity(), attended.day());
        }
    }
}
