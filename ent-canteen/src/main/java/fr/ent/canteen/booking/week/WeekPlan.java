package fr.ent.canteen.booking.week;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.Places;
import fr.ent.canteen.booking.place.PriceRights;
import fr.ent.canteen.families.PayerBook;
import fr.ent.canteen.families.Payers;
import fr.ent.canteen.families.file.KnownNeeds;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.packages.PackageView;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.presence.DaysAway;
import fr.ent.canteen.prices.FamilyPricing;
import fr.ent.canteen.prices.LivedDay;
import fr.ent.canteen.prices.method.Price;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The days of all of a guardian's children at once, in a number of statements that doesn't depend on them. */
@Component
class WeekPlan {

    private final FamilyOffers offers;
    private final DayBook book;
    private final FamilyPricing pricing;
    private final Payers payers;
    private final Clock clock;

    WeekPlan(FamilyOffers offers, DayBook book, FamilyPricing pricing, Payers payers, Clock clock) {
        this.offers = offers;
        this.book = book;
        this.pricing = pricing;
        this.payers = payers;
        this.clock = clock;
    }

    /** @param needs those of the guardian's children */
    List<ChildWeek> plan(Viewer guardian, DateRange range, KnownNeeds needs) {
        List<ChildView> children = guardian.children();
        if (children.isEmpty()) {
            return List.of();
        }
        List<ChildId> ids = children.stream().map(ChildView::id).toList();
        List<Booking> bookings = book.bookings(ids, range.from(), range.to());
        List<Schedule> schedules = offers.schedules(children, bookings, range);
        List<ActivityId> activities =
                schedules.stream().map(schedule -> schedule.activity().id()).toList();
        FamilyPricing.FamilyPrices prices = pricing.upTo(range.to(), activities, guardian, needs);
        DayBook.KnownDays days = book.days(bookings, ids, activities, range.from(), range.to());
        Instant now = clock.instant();
        WeekFacts known = new WeekFacts(
                now,
                days,
                prices,
                payers.withUnbooked(
                        payers.book(children, prices.own(), prices.homes()),
                        days.past().listUnbooked()),
                new WeekPackages(
                        book.packages(
                                ids, schedules.stream().map(Schedule::activity).toList(), range, prices.prices()),
                        range,
                        prices,
                        now),
                new DaysAway(guardian.leaving()));
        return children.stream()
                .flatMap(child -> weeks(child, schedules, range, known))
                .toList();
    }

    /** Of an activity that isn't for the child any more, the days are shown that are booked or charged. */
    private static Stream<ChildWeek> weeks(ChildView child, List<Schedule> all, DateRange range, WeekFacts known) {
        List<Schedule> offered = all.stream()
                .filter(schedule -> schedule.activity().isFor(child)
                        || known.days().has(child.id(), schedule.activity().id()))
                .toList();
        Stream<ChildWeek> weeks = offered.stream()
                .map(schedule -> week(
                        child,
                        Optional.of(schedule.activity()),
                        range.days()
                                .filter(day -> schedule.activity().isFor(child) || known.isBooked(child, schedule, day))
                                .map(day -> known.day(child, schedule, day))
                                .toList(),
                        known.packages().of(child.id(), schedule.activity())));
        boolean fed = offered.stream().anyMatch(schedule -> schedule.activity().kind() == ActivityKind.CANTEEN);
        return fed ? weeks : Stream.concat(Stream.of(week(child, Optional.empty(), List.of(), List.of())), weeks);
    }

    private static ChildWeek week(
            ChildView child, Optional<Activity> activity, List<DayView> days, List<PackageView> packages) {
        return new ChildWeek(
                child.id(),
                child.givenName(),
                child.familyName(),
                child.schoolId(),
                activity.map(Activity::id).orElse(null),
                activity.map(Activity::name).orElse(null),
                activity.map(Activity::kind).orElse(null),
                activity.map(Activity::hours).orElse(null),
                days,
                packages);
    }

    /** All that the days depend on, read at one moment. */
    private record WeekFacts(
            Instant now,
            DayBook.KnownDays days,
            FamilyPricing.FamilyPrices prices,
            PayerBook payers,
            WeekPackages packages,
            DaysAway leaving) {

        boolean isBooked(ChildView child, Schedule schedule, LocalDate day) {
            Places.PlaceDay place = new Places.PlaceDay(schedule.activity().id(), day);
            return days.find(child.id(), place)
                    .or(() -> days.findCharged(child.id(), place))
                    .isPresent();
        }

        DayView day(ChildView child, Schedule schedule, LocalDate day) {
            Places.PlaceDay place = new Places.PlaceDay(schedule.activity().id(), day);
            Optional<Booking> booking = days.find(child.id(), place);
            return new PlannedDay(
                            day,
                            child,
                            leaver(child.id(), place, booking),
                            schedule,
                            booking,
                            days.full().contains(place) ? PlannedDay.FreePlace.NONE : PlannedDay.FreePlace.LEFT)
                    .view(now, price(child.id(), schedule.activity(), day, booking));
        }

        /** Nothing can be booked after the last day; what is booked is due where the child comes all the same. */
        private PlannedDay.Leaver leaver(ChildId child, Places.PlaceDay place, Optional<Booking> booking) {
            Optional<Attended> came = booking.flatMap(live -> days.past().find(new DayBook.ChildDay(child, place)));
            return leaving.notDue(child, place.day(), came).isPresent()
                    ? PlannedDay.Leaver.GONE
                    : PlannedDay.Leaver.HERE;
        }

        private PlannedDay.DayPrice price(ChildId child, Activity activity, LocalDate day, Optional<Booking> booking) {
            Places.PlaceDay place = new Places.PlaceDay(activity.id(), day);
            PriceRights rights = PriceRights.ofGuardian(payers.homes());
            boolean others = booking.map(rights::hides)
                    .orElseGet(() -> days.past().isUnbooked(new DayBook.ChildDay(child, place))
                            ? payers.isUnbookedPaidByOthers(child, day)
                            : payers.isPaidByOthers(child, day));
            Optional<DayOutcome> outcome = days.past()
                    .find(new DayBook.ChildDay(child, place))
                    .map(attended -> DayOutcome.of(
                            attended,
                            others
                                            || leaving.notDue(child, day, Optional.of(attended))
                                                    .isPresent()
                                    ? Optional.empty()
                                    : changed(attended, activity, booking)));
            Optional<Cents> price = prices.find(child, activity, day).map(Price::amountCents);
            return new PlannedDay.DayPrice(
                    others ? Optional.empty() : booked(booking, activity).or(() -> price),
                    booked(days.findCharged(child, place).filter(charged -> !rights.hides(charged)), activity),
                    others,
                    price.isPresent() ? PlannedDay.Payable.YES : PlannedDay.Payable.NO,
                    outcome);
        }

        private Optional<Cents> booked(Optional<Booking> booking, Activity activity) {
            return booking.map(one -> prices.prices().get(one.at(activity)).amountCents());
        }

        private Optional<Price> changed(Attended attended, Activity activity, Optional<Booking> booking) {
            return prices.prices().findChanged(lived(attended, activity, booking), attended.seen());
        }

        private LivedDay lived(Attended attended, Activity activity, Optional<Booking> booking) {
            return booking.map(one -> LivedDay.of(one.at(activity)))
                    .orElseGet(() -> LivedDay.unbooked(
                            attended.child(),
                            activity,
                            attended.day(),
                            payers.onUnbooked(attended.child(), attended.day())));
        }
    }
}
