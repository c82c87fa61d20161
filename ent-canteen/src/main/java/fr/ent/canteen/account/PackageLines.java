package fr.ent.canteen.account;

import fr.ent.canteen.packages.ListPackages;
import fr.ent.canteen.prices.PackageCharge;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.DateRange;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds to the lines of days those of the packages that they open; no statement where the council has no packages. */
@Component
class PackageLines {

    private final ListPackages listPackages;

    PackageLines(ListPackages listPackages) {
        this.listPackages = listPackages;
    }

    /** @param days all lines of these children in the range, whoever pays for them: a package has a line beside its first */
    List<PackageLine> openedBy(List<DayLine> days, DateRange range) {
        boolean none = days.stream()
                .flatMap(line -> line.explanation().stream())
                .noneMatch(PriceStep.InPackage.class::isInstance);
        if (none) {
            return List.of();
        }
        Map<LineKey, DayLine> known = days.stream().collect(Collectors.toMap(LineKey::of, Function.identity()));
        return listPackages.list(days.stream().map(DayLine::childId).collect(Collectors.toSet()), range).stream()
                .flatMap(one -> line(one, known))
                .toList();
    }

    private static Stream<PackageLine> line(PackageCharge charge, Map<LineKey, DayLine> known) {
        DayLine day = known.get(new LineKey(charge.child(), charge.activity(), charge.openedBy()));
        return day == null ? Stream.empty() : Stream.of(PackageLine.of(charge, day.activityName(), day.certain()));
    }
}
