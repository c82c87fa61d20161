package fr.ent.canteen.booking.week;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.booking.week.PlannedDay.FreePlace;
import fr.ent.canteen.booking.week.PlannedDay.Leaver;
import fr.ent.canteen.booking.week.PlannedDay.Payable;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.presence.DaysAway;
import fr.ent.canteen.prices.PayableDays;
import fr.ent.canteen.prices.Pricing;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lunches of all of a guardian's children, without what they cost: two statements beside what is in memory. */
@Component
class LunchPlan {

    private final FamilyOffers offers;
    private final Bookings bookings;
    private final Places places;
    private final Pricing pricing;
    private final Clock clock;

    LunchPlan(FamilyOffers offers, Bookings bookings, Places places, Pricing pricing, Clock clock) {
        this.offers = offers;
        this.bookings = bookings;
        this.places = places;
        this.pricing = pricing;
        this.clock = clock;
    }

    List<Lunch> plan(Viewer guardian, DateRange range) {
        List<ChildView> children = guardian.children();
        if (children.isEmpty()) {
            return List.of();
        }
        List<Booking> known = bookings.listLiveOrCharged(
                children.stream().map(ChildView::id).toList(), offers.listCanteens(), range.from(), range.to());
        List<Schedule> canteens = offers.schedules(children, known, range).stream()
                .filter(schedule -> schedule.activity().kind() == ActivityKind.CANTEEN)
                .toList();
        List<ActivityId> activities =
                canteens.stream().map(schedule -> schedule.activity().id()).toList();
        LunchFacts facts = new LunchFacts(
                clock.instant(),
                known.stream()
                        .filter(booking -> booking.status() != BookingStatus.CANCELLED)
                        .collect(Collectors.toMap(ChildPlace::of, Function.identity(), (one, other) -> other)),
                known.stream().map(ChildPlace::of).collect(Collectors.toSet()),
                places.listFull(activities, range.from(), range.to()),
                pricing.payableDays(range.to(), activities),
                new DaysAway(guardian.leaving()));
        return children.stream()
                .flatMap(child -> canteens.stream().flatMap(canteen -> facts.lunches(child, canteen, range)))
                .toList();
    }

    /** A child's lunch at a canteen on a day. */
    record Lunch(ChildView child, ActivityId activity, LocalDate day, Optional<Booking> booking, DayState state) {}

    private record ChildPlace(ChildId child, Places.PlaceDay place) {

        static ChildPlace of(Booking booking) {
            return new ChildPlace(booking.child(), booking.place());
        }
    }

    /**
     * All that lunches depend on, read at one moment.
     *
     * @param known the places with a booking that lives, or was called off and stays charged
     */
    private record LunchFacts(
            Instant now,
            Map<ChildPlace, Booking> live,
            Set<ChildPlace> known,
            Set<Places.PlaceDay> full,
            PayableDays payable,
            DaysAway leaving) {

        /** Of a canteen that isn't for the child any more, the days that are booked or charged. */
        Stream<Lunch> lunches(ChildView child, Schedule canteen, DateRange range) {
            boolean offered = canteen.activity().isFor(child);
            return range.days()
                    .filter(day -> offered
                            || known.contains(new ChildPlace(
                                    child.id(),
                                    new Places.PlaceDay(canteen.activity().id(), day))))
                    .map(day -> lunch(child, canteen, day));
        }

        private Lunch lunch(ChildView child, Schedule canteen, LocalDate day) {
            ActivityId activity = canteen.activity().id();
            Places.PlaceDay place = new Places.PlaceDay(activity, day);
            Optional<Booking> booking = Optional.ofNullable(live.get(new ChildPlace(child.id(), place)));
            PlannedDay planned = new PlannedDay(
                    day,
                    child,
                    leaving.find(child.id(), day).isPresent() ? Leaver.GONE : Leaver.HERE,
                    canteen,
                    booking,
                    full.contains(place) ? FreePlace.NONE : FreePlace.LEFT);
            return new Lunch(child, activity, day, booking, planned.state(now, payable(activity, day)));
        }

        private Payable payable(ActivityId activity, LocalDate day) {
            return payable.contain(activity, day) ? Payable.YES : Payable.NO;
        }
    }
}
