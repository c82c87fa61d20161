package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.PackagePrices;
import fr.ent.canteen.town.TownClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tariffs of an activity's packages from today on, as the database has them; one statement. */
@Component
class PackageTariffs implements PackagePrices {

    private final Tariffs tariffs;
    private final TownClock townClock;

    PackageTariffs(Tariffs tariffs, TownClock townClock) {
        this.tariffs = tariffs;
        this.townClock = townClock;
    }

    @Override
    public Optional<PackageAboveCost> findAboveCost(Activity after) {
        LocalDate today = townClock.today();
        List<Tariff> versions = tariffs.listAll().stream()
                .filter(tariff -> tariff.activity().equals(after.id()))
                .sorted(Comparator.comparing(Tariff::validFrom))
                .toList();
        return Stream.concat(
                        versions.stream()
                                .filter(tariff -> !tariff.validFrom().isAfter(today))
                                .reduce((earlier, later) -> later)
                                .stream(),
                        versions.stream().filter(tariff -> tariff.validFrom().isAfter(today)))
                .flatMap(tariff -> PackageBound.findAboveCost(tariff, after).stream())
                .findFirst();
    }
}
