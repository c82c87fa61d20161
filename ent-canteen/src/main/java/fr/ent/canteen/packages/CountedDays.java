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
import fr.ent.canteen.presence.DaysAway;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.LivedDay;
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

/** The days that packages can be charged for: booked, called off, or come to without a booking. */
@Component
class CountedDays {

    private final PackageBookings bookings;
    private final Attendances attendances;
    private final Payers payers;
    private final Activities activities;

    CountedDays(PackageBookings bookings, Attendances attendances, Payers payers, Activities activities) {
        this.bookings = bookings;
        this.attendances = attendances;
        this.payers = payers;
        this.activities = activities;
    }

    /** A number of statements that depends on nothing. */
    List<CountedDay> list(Collection<ChildId> children, DateRange range) {
        Map<PlaceDay, Attended> came = attendances.list(children, range.from(), range.to()).stream()
                .collect(Collectors.toMap(PlaceDay::of, Function.identity()));
        List<ChargedBooking> booked = bookings.list(children, range);
        Set<PlaceDay> known =
                booked.stream().filter(one -> !one.free()).map(PlaceDay::of).collect(Collectors.toSet());
        List<Attended> unbooked = came.values().stream()
                .filter(one ->
                        one.attendance() == Attendance.PRESENT_WITHOUT_BOOKING && !known.contains(PlaceDay.of(one)))
                .toList();
        PayerBook book =
                payers.unasked(unbooked.stream().map(Attended::child).distinct().toList());
        Map<ActivityId, Activity> offered = activities
                .list(Stream.concat(booked.stream().map(PlaceDay::of), came.keySet().stream())
                        .map(PlaceDay::activity)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
        return Stream.concat(
                        booked.stream()
                                .filter(one -> counts(one, came))
                                .flatMap(one -> Stream.ofNullable(offered.get(one.activity()))
                                        .flatMap(activity -> CountedDay.of(
                                                new LivedDay(
                                                        one.child(),
                                                        activity,
                                                        one.day(),
                                                        one.payer(),
                                                        Optional.of(one.kept())),
                                                seen(one, came))
                                                .map(day -> one.free() ? day.calledOff() : day)
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
    }

    private static boolean counts(ChargedBooking booking, Map<PlaceDay, Attended> came) {
        return !booking.away()
                || DaysAway.isDue(
                        Optional.ofNullable(came.get(PlaceDay.of(booking))).filter(one -> booking.live()));
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
