package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.BookingOutcome;
import fr.ent.canteen.booking.place.BookingRules;
import fr.ent.canteen.booking.place.BookingStatus;
import fr.ent.canteen.families.Leavers;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.families.PayerBook;
import fr.ent.canteen.families.Payers;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.Schedule;
import fr.ent.canteen.offer.Schedules;
import fr.ent.canteen.prices.KeptPrice;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns patterns into days to book or to refuse: six statements, however many days, one more for the town hall, and those of
 * the packages that earlier bookings have opened where the council has some. */
@Component
class PlanPatterns {

    private final Schedules schedules;
    private final Payers payers;
    private final Pricing pricing;
    private final Leavers leavers;
    private final PatternPackages packages;

    PlanPatterns(Schedules schedules, Payers payers, Pricing pricing, Leavers leavers, PatternPackages packages) {
        this.packages = packages;
        this.leavers = leavers;
        this.schedules = schedules;
        this.payers = payers;
        this.pricing = pricing;
    }

    PatternPlan plan(DaysToBook toBook, Collection<Activity> activities, Instant now) {
        PatternFamily family = toBook.family();
        Map<ActivityId, Schedule> byActivity = schedules.byActivity(activities, toBook.first(), toBook.last());
        PayerBook book = payers.book(family.children(), family.viewer(), family.asked());
        PriceList prices = pricing.upTo(
                toBook.last(),
                byActivity.keySet(),
                book.households(),
                family.children().stream().map(ChildView::id).toList());
        Map<ChildId, ChildView> children =
                family.children().stream().collect(Collectors.toMap(ChildView::id, Function.identity()));
        DayByDay dayByDay = new DayByDay(
                byActivity,
                children,
                leavers.firstDaysAway(children.keySet(), family.viewer()),
                book,
                prices,
                family.viewer(),
                now);
        requireOffered(toBook.patterns(), byActivity, children);
        DateRange range = new DateRange(toBook.first(), toBook.last());
        return new PatternPlan(
                byActivity,
                packages.count(prices, children.keySet(), byActivity.keySet(), book.households(), range),
                packages.starts(prices, activities, range),
                book.homes(),
                toBook.patterns().stream()
                        .flatMap(pattern ->
                                pattern.days().filter(toBook.only()).map(day -> dayByDay.wanted(pattern, day)))
                        .toList());
    }

    /** An activity that isn't for this child isn't there; unless all that is left to do is to leave it. */
    private static void requireOffered(
            List<Pattern> patterns, Map<ActivityId, Schedule> schedules, Map<ChildId, ChildView> children) {
        for (Pattern pattern : patterns) {
            Schedule schedule = schedules.get(pattern.activity());
            ChildView child = children.get(pattern.child());
            boolean offered =
                    schedule != null && child != null && schedule.activity().isFor(child);
            if (!offered && pattern.days().findAny().isPresent()) {
                throw new NotThere();
            }
        }
    }

    /**
     * The days to be booked.
     *
     * @param only which of the patterns' days
     * @param leaving bookings that no pattern has any more
     */
    record DaysToBook(
            List<Pattern> patterns,
            PatternFamily family,
            Predicate<LocalDate> only,
            List<Booking> leaving,
            LocalDate first,
            LocalDate last) {

        static DaysToBook of(List<Pattern> patterns, PatternFamily family) {
            return new DaysToBook(
                    patterns,
                    family,
                    day -> true,
                    List.of(),
                    patterns.stream()
                            .map(Pattern::from)
                            .min(LocalDate::compareTo)
                            .orElseThrow(),
                    patterns.stream().map(Pattern::to).max(LocalDate::compareTo).orElseThrow());
        }

        List<ActivityId> activities() {
            return patterns.stream().map(Pattern::activity).distinct().toList();
        }
    }

    /**
     * The children, and the viewer who books for them.
     *
     * @param asked the household that is to pay, whatever the custody says
     */
    record PatternFamily(
            List<ChildView> children,
            Viewer viewer,
            @Nullable HouseholdId asked) {}

    /** A day of a pattern: a booking to try, or why it can't be. */
    record WantedDay(
            Pattern pattern,
            LocalDate day,
            boolean paidByOthers,
            Optional<BookingOutcome> refusal,
            Optional<Booking> booking) {}

    /** Looks at one day after the other. */
    private record DayByDay(
            Map<ActivityId, Schedule> schedules,
            Map<ChildId, ChildView> children,
            Map<ChildId, LocalDate> leaving,
            PayerBook book,
            PriceList prices,
            Viewer viewer,
            Instant now) {

        WantedDay wanted(Pattern pattern, LocalDate day) {
            Schedule schedule = schedules.get(pattern.activity());
            ChildView child = children.get(pattern.child());
            boolean others = book.isPaidByOthers(pattern.child(), day);
            if (schedule == null || child == null) {
                return refused(pattern, day, others, new BookingOutcome.NotOffered());
            }
            return BookingRules.leaving(leaving.get(child.id()), day)
                    .or(() -> BookingRules.refusal(schedule, child, day, now))
                    .map(refusal -> refused(pattern, day, others, refusal))
                    .orElseGet(() -> priced(pattern, schedule.activity(), day, others));
        }

        private WantedDay priced(Pattern pattern, Activity activity, LocalDate day, boolean others) {
            Payer payer = book.on(pattern.child(), day);
            return prices.find(pattern.child(), activity, day, payer)
                    .map(price -> new WantedDay(
                            pattern,
                            day,
                            others,
                            Optional.empty(),
                            Optional.of(new Booking(
                                    BookingId.next(),
                                    pattern.child(),
                                    pattern.activity(),
                                    day,
                                    BookingStatus.BOOKED,
                                    0,
                                    KeptPrice.told(price),
                                    payer.household().orElse(null),
                                    viewer.person(),
                                    null,
                                    pattern.id()))))
                    .orElseGet(() -> refused(pattern, day, others, new BookingOutcome.NoTariff()));
        }

        private static WantedDay refused(Pattern pattern, LocalDate day, boolean others, BookingOutcome refusal) {
            return new WantedDay(pattern, day, others, Optional.of(refusal), Optional.empty());
        }
    }
}
