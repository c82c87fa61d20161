package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activities;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a tariff as the council decided it: for days to come, and at most what a user costs. A package costs at most what its
 * days do for a child who comes on each; supplements for late pick-up pay time that no unit holds, and aren't looked at.
 */
@Component
class SetTariff {

    private final Tariffs tariffs;
    private final Activities offered;
    private final TownClock townClock;
    private final Audit audit;

    SetTariff(Tariffs tariffs, Activities offered, TownClock townClock, Audit audit) {
        this.tariffs = tariffs;
        this.offered = offered;
        this.townClock = townClock;
        this.audit = audit;
    }

    /** Activities of packages are held, so that none becomes shorter meanwhile. */
    @Transactional
    TariffOutcome set(Collection<ActivityId> activities, TariffForm wanted, Viewer viewer) {
        if (wanted.validFrom().isBefore(townClock.today())) {
            throw new InvalidInput("validFrom", "retroactive");
        }
        List<Tariff> set = activities.stream().map(wanted::tariff).toList();
        Map<ActivityId, Activity> known = wanted.packagePeriod() == null || wanted.userCostCents() == null
                ? Map.of()
                : offered.holdBack(activities).stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        Optional<AboveUserCost> above = set.stream()
                .flatMap(tariff -> aboveCost(tariff)
                        .or(() -> Optional.ofNullable(known.get(tariff.activity()))
                                .flatMap(activity -> PackageBound.findAboveCost(tariff, activity))
                                .map(too -> new AboveUserCost(too.dearest(), too.userCost())))
                        .stream())
                .findFirst();
        if (above.isPresent()) {
            return above.get();
        }
        set.forEach(tariff -> keep(tariff, viewer));
        return new Granted();
    }

    private void keep(Tariff tariff, Viewer viewer) {
        tariffs.set(tariff);
        audit.record(
                viewer.person(),
                "tariff.set",
                "activity:" + tariff.activity(),
                Map.of(
                        "validFrom", tariff.validFrom().toString(),
                        "council", tariff.decision().reference()));
    }

    private static Optional<AboveUserCost> aboveCost(Tariff tariff) {
        Cents dearest = DearestPrice.of(tariff);
        return tariff.userCost()
                .filter(cost -> dearest.compareTo(cost) > 0)
                .map(cost -> new AboveUserCost(dearest, cost));
    }

    /** The outcome of a wish to set a tariff. */
    sealed interface TariffOutcome {}

    record Granted() implements TariffOutcome {}

    /** Somebody would pay more than a user, or a package's users, cost (Code de l'éducation, R531-52). */
    record AboveUserCost(Cents dearest, Cents userCost) implements TariffOutcome {}
}
