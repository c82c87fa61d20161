package fr.ent.canteen.account;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.account.AccountBookings.PaidDay;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.families.PayerBook;
import fr.ent.canteen.families.Payers;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.presence.Attendance;
import fr.ent.canteen.presence.Attendances;
import fr.ent.canteen.presence.Attendances.Attended;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.PriceList;
import fr.ent.canteen.prices.Pricing;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Makes lines of bookings and of what came of their days, and of days that nobody had booked. Nine statements, however many
 * lines.
 */
@Component
class AccountLines {

    private static final Comparator<DayLine> BY_DAY = Comparator.comparing(DayLine::date)
            .thenComparing(DayLine::activityName)
            .thenComparing(line -> line.activityId().value())
            .thenComparing(line -> line.childId().value());

    private final Attendances attendances;
    private final Payers payers;
    private final Activities activities;
    private final Pricing pricing;
    private final TownClock clock;

    AccountLines(Attendances attendances, Payers payers, Activities activities, Pricing pricing, TownClock clock) {
        this.attendances = attendances;
        this.payers = payers;
        this.activities = activities;
        this.pricing = pricing;
        this.clock = clock;
    }

    /**
     * Lines by day, whoever pays for them.
     *
     * @param children those who may have come without a booking, beside those who are booked
     */
    List<DayLine> list(List<PaidDay> booked, Collection<ChildId> children, DateRange range) {
        return listAll(List.of(new PayingWay(booked, UnaryOperator.identity())), children, range)
                .getFirst();
    }

    /** The same for each of these ways to pay for the same days, read once. */
    List<List<DayLine>> listAll(List<PayingWay> ways, Collection<ChildId> children, DateRange range) {
        List<PaidDay> booked =
                ways.stream().flatMap(way -> way.booked().stream()).toList();
        Set<ChildId> all = Stream.concat(booked.stream().map(PaidDay::child), children.stream())
                .collect(Collectors.toSet());
        Map<LineKey, Attended> came = attendances.list(all, range.from(), range.to()).stream()
                .collect(Collectors.toMap(LineKey::of, Function.identity()));
        Set<LineKey> known = booked.stream().map(LineKey::of).collect(Collectors.toSet());
        List<Attended> unbooked = came.entrySet().stream()
                .filter(one -> one.getValue().attendance() == Attendance.PRESENT_WITHOUT_BOOKING
                        && !known.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        PayerBook book =
                payers.unasked(unbooked.stream().map(Attended::child).distinct().toList());
        List<PayerBook> books =
                ways.stream().map(way -> way.unbooked().apply(book)).toList();
        LineFacts facts =
                new LineFacts(clock.today(), activities(booked, unbooked), prices(booked, unbooked, books, range));
        return IntStream.range(0, ways.size())
                .mapToObj(way -> Stream.concat(
                                ways.get(way).booked().stream().map(day -> facts.line(day, came.get(LineKey.of(day)))),
                                unbooked.stream()
                                        .map(day ->
                                                facts.line(day, books.get(way).onUnbooked(day.child(), day.day()))))
                        .sorted(BY_DAY)
                        .toList())
                .toList();
    }

    /**
     * Payers of days.
     *
     * @param unbooked those of days that nobody had booked, of the payers as they are now
     */
    record PayingWay(List<PaidDay> booked, UnaryOperator<PayerBook> unbooked) {}

    /** Those of these children for whom no household pays on some day that nobody booked; two statements. */
    Set<ChildId> withoutPayer(Set<ChildId> children, DateRange range) {
        PayerBook book = payers.unasked(children);
        return children.stream()
                .filter(child -> range.days()
                        .anyMatch(day -> book.onUnbooked(child, day).household().isEmpty()))
                .collect(Collectors.toSet());
    }

    LocalDate today() {
        return clock.today();
    }

    private Map<ActivityId, Activity> activities(List<PaidDay> booked, List<Attended> unbooked) {
        return activities.list(ids(booked, unbooked)).stream()
                .collect(Collectors.toMap(Activity::id, Function.identity()));
    }

    private static Set<ActivityId> ids(List<PaidDay> booked, List<Attended> unbooked) {
        return Stream.concat(
                        booked.stream().map(PaidDay::activity),
                        unbooked.stream().map(Attended::activity))
                .collect(Collectors.toSet());
    }

    private PriceList prices(List<PaidDay> booked, List<Attended> unbooked, List<PayerBook> books, DateRange range) {
        Stream<Payer> paying = Stream.concat(
                booked.stream().map(PaidDay::payer),
                books.stream().flatMap(book -> unbooked.stream().map(day -> book.onUnbooked(day.child(), day.day()))));
        List<HouseholdId> households =
                paying.flatMap(payer -> payer.household().stream()).distinct().toList();
        List<ChildId> children = Stream.concat(
                        booked.stream().map(PaidDay::child), unbooked.stream().map(Attended::child))
                .distinct()
                .toList();
        return pricing.knowing(Pricing.EVER, range.to(), ids(booked, unbooked), households, children);
    }

    /** A child's day at an activity, of which there is one line. */
    record LineKey(ChildId child, ActivityId activity, LocalDate day) {

        static LineKey of(PaidDay booked) {
            return new LineKey(booked.child(), booked.activity(), booked.day());
        }

        static LineKey of(AccountLine line) {
            return new LineKey(line.childId(), line.activityId(), line.paidOn());
        }

        static LineKey of(CountedDay counted) {
            return new LineKey(counted.child(), counted.activity().id(), counted.day());
        }

        /** That of the day that opens a package. */
        static LineKey of(PackageCharge charge) {
            return new LineKey(charge.child(), charge.activity(), charge.openedBy());
        }

        static LineKey of(Attended attended) {
            return new LineKey(attended.child(), attended.activity(), attended.day());
        }
    }
}
