package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.prices.method.ByRank;
import fr.ent.canteen.prices.method.ByResidence;
import fr.ent.canteen.prices.method.Occasion;
import fr.ent.canteen.prices.method.PackagePeriod;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Versions of tariffs, and which of them is in force on a day. */
public record TariffBook(List<Tariff> versions) {

    private static final Set<Occasion> OF_FAMILIES =
            EnumSet.of(Occasion.PACKED_MEAL, Occasion.SIBLING_RANK, Occasion.OUT_OF_TERRITORY);

    public TariffBook {
        versions = List.copyOf(versions);
    }

    public Optional<Tariff> findInForce(ActivityId activity, LocalDate day) {
        return versions.stream()
                .filter(tariff -> tariff.activity().equals(activity))
                .filter(tariff -> !tariff.validFrom().isAfter(day))
                .max(Comparator.comparing(Tariff::validFrom));
    }

    /** The versions of these activities that are in force on some day up to {@code last}. */
    TariffBook upTo(LocalDate last, Collection<ActivityId> activities) {
        return new TariffBook(versions.stream()
                .filter(tariff -> activities.contains(tariff.activity())
                        && !tariff.validFrom().isAfter(last))
                .toList());
    }

    /** The periods of the packages among them. */
    Set<PackagePeriod> periods() {
        return versions.stream()
                .flatMap(tariff -> Stream.ofNullable(tariff.packagePeriod()))
                .collect(Collectors.toSet());
    }

    /** Whether any price depends on who lives where and with whom, or on what a child eats. */
    public boolean looksAtFamilies() {
        return versions.stream()
                .anyMatch(tariff -> tariff.method() instanceof ByRank
                        || tariff.method() instanceof ByResidence
                        || tariff.modifiers().all().stream()
                                .anyMatch(modifier -> OF_FAMILIES.contains(modifier.occasion())));
    }
}
