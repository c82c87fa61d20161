package fr.ent.canteen.account;

import fr.ent.canteen.account.AccountLines.LineKey;
import fr.ent.canteen.packages.ListPackages;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to the lines of days those of the packages that they open; no statement where the council has no packages. */
@Component
class PackageLines {

    /** Children whose packages are made at once, so that a town of any size needs the memory of these. */
    private static final int AT_ONCE = 500;

    private final ListPackages listPackages;

    PackageLines(ListPackages listPackages) {
        this.listPackages = listPackages;
    }

    /** @param days all lines of some payers in the range: a package has a line beside that of its first day, of the same payer */
    List<PackageLine> openedBy(List<DayLine> days, DateRange range) {
        return isNone(days)
                ? List.of()
                : lines(
                        listPackages.list(days.stream().map(DayLine::childId).collect(Collectors.toSet()), range),
                        days);
    }

    /**
     * The packages that touch a range, to be asked for day by day.
     *
     * @param children all whose days may be charged in it; asked for with the first day in a package
     */
    DailyPackages daily(Supplier<Collection<ChildId>> children, DateRange range) {
        return new DailyPackages(() -> read(List.copyOf(children.get()), range));
    }

    private Map<LocalDate, List<PackageCharge>> read(List<ChildId> children, DateRange range) {
        return IntStream.iterate(0, from -> from < children.size(), from -> from + AT_ONCE)
                .mapToObj(from -> children.subList(from, Math.min(from + AT_ONCE, children.size())))
                .flatMap(some -> listPackages.list(some, range).stream())
                .collect(Collectors.groupingBy(PackageCharge::openedBy));
    }

    private static boolean isNone(List<DayLine> days) {
        return days.stream()
                .flatMap(line -> line.explanation().stream())
                .noneMatch(PriceStep.InPackage.class::isInstance);
    }

    private static List<PackageLine> lines(List<PackageCharge> charges, List<DayLine> days) {
        Map<LineKey, DayLine> known = days.stream().collect(Collectors.toMap(LineKey::of, Function.identity()));
        return charges.stream().flatMap(one -> line(one, known)).toList();
    }

    private static Stream<PackageLine> line(PackageCharge charge, Map<LineKey, DayLine> known) {
        DayLine day = known.get(new LineKey(charge.child(), charge.activity(), charge.openedBy()));
        return day == null ? Stream.empty() : Stream.of(PackageLine.of(charge, day.activityName(), day.certain()));
    }

    /** Packages read once, whatever the number of days. */
    static final class DailyPackages {

        private final Supplier<Map<LocalDate, List<PackageCharge>>> read;
        private @Nullable Map<LocalDate, List<PackageCharge>> known;

        private DailyPackages(Supplier<Map<LocalDate, List<PackageCharge>>> read) {
            this.read = read;
        }

        /** @param lines all of that day */
        List<PackageLine> openedOn(LocalDate day, List<DayLine> lines) {
            if (isNone(lines)) {
                return List.of();
            }
            if (known == null) {
                known = read.get();
            }
            return lines(known.getOrDefault(day, List.of()), lines);
        }
    }
}
