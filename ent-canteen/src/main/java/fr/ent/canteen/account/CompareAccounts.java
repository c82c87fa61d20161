package fr.ent.canteen.account;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.account.AccountBookings.PaidDay;
import fr.ent.canteen.account.AccountLines.LineKey;
import fr.ent.canteen.account.AccountLines.PayingWay;
import fr.ent.canteen.families.CustodyChanged;
import fr.ent.canteen.families.Payer;
import fr.ent.canteen.packages.CountPackages;
import fr.ent.canteen.packages.CountPackages.CountedPackages;
import fr.ent.canteen.prices.CountedDay;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.HouseholdId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Compares the accounts that a child's days are in with those that they would be in by other turns: the same lines, made for
 * both payers. A number of statements that doesn't depend on the days.
 */
@Component
public class CompareAccounts {

    private final AccountBookings bookings;
    private final AccountLines lines;
    private final CountPackages countPackages;

    CompareAccounts(AccountBookings bookings, AccountLines lines, CountPackages countPackages) {
        this.bookings = bookings;
        this.lines = lines;
        this.countPackages = countPackages;
    }

    /**
     * The lines that would be another household's, by day; then packages, each of which passes with the day that opens it.
     *
     * @param passing the households that would pay for bookings that pass
     * @param last the last of their days; days that nobody booked are looked for until today
     */
    public List<PassingLine> compare(CustodyChanged changed, Map<BookingId, HouseholdId> passing, LocalDate last) {
        LocalDate until = last.isBefore(lines.today()) ? lines.today() : last;
        if (until.isBefore(changed.from())) {
            return List.of();
        }
        DateRange range = new DateRange(changed.from(), until);
        ChildId child = changed.child();
        List<PaidDay> booked = bookings.listOfChild(child, range);
        List<List<DayLine>> both = lines.listAll(
                List.of(
                        new PayingWay(booked, book -> book.with(child, changed.before())),
                        new PayingWay(passed(booked, passing), book -> book.with(child, changed.after()))),
                List.of(child),
                range);
        Map<LineKey, DayLine> after =
                both.getLast().stream().collect(Collectors.toMap(LineKey::of, Function.identity()));
        List<PassingLine> days = both.getFirst().stream()
                .flatMap(
                        line -> Stream.ofNullable(after.get(LineKey.of(line))).map(next -> new PassingLine(line, next)))
                .filter(PassingLine::passes)
                .toList();
        return Stream.concat(days.stream(), packages(child, days, range).stream())
                .toList();
    }

    private static List<PaidDay> passed(List<PaidDay> booked, Map<BookingId, HouseholdId> passing) {
        return booked.stream()
                .map(day -> Optional.ofNullable(passing.get(day.booking()))
                        .map(day::paidBy)
                        .orElse(day))
                .toList();
    }

    /** Whether a day is in a package isn't a matter of its payer, so that the same day opens it before and after. */
    private List<PassingLine> packages(ChildId child, List<PassingLine> days, DateRange range) {
        if (days.stream().noneMatch(PassingLine::isInPackage)) {
            return List.of();
        }
        List<HouseholdId> payers = days.stream()
                .flatMap(day -> Stream.of(day.before(), day.after()))
                .flatMap(line -> Stream.ofNullable(line.householdId()))
                .distinct()
                .toList();
        return countPackages
                .count(List.of(child), List.of(), payers, range)
                .map(counted -> {
                    Map<LineKey, PackageLine> before = opened(counted, lines(days, PassingLine::before));
                    Map<LineKey, PackageLine> after = opened(counted, lines(days, PassingLine::after));
                    return days.stream()
                            .map(day -> LineKey.of(day.before()))
                            .flatMap(day -> Stream.ofNullable(before.get(day))
                                    .flatMap(one ->
                                            Stream.ofNullable(after.get(day)).map(next -> new PassingLine(one, next))))
                            .toList();
                })
                .orElse(List.of());
    }

    private static Map<LineKey, AccountLine> lines(List<PassingLine> days, Function<PassingLine, AccountLine> which) {
        return days.stream().map(which).collect(Collectors.toMap(LineKey::of, Function.identity()));
    }

    /** The packages that these days open where they are paid so. */
    private static Map<LineKey, PackageLine> opened(CountedPackages counted, Map<LineKey, AccountLine> paid) {
        List<CountedDay> days = counted.days().stream()
                .map(day -> Optional.ofNullable(paid.get(LineKey.of(day)))
                        .map(line -> day.paidBy(Payer.of(line.householdId())))
                        .orElse(day))
                .toList();
        return counted.prices().packages(days).stream()
                .flatMap(charge -> Stream.ofNullable(paid.get(LineKey.of(charge)))
                        .map(line -> PackageLine.of(charge, line.activityName(), line.certain())))
                .collect(Collectors.toMap(LineKey::of, Function.identity()));
    }
}
