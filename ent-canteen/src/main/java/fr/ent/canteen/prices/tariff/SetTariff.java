package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidInput;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a tariff as the council decided it: for days to come, and at most what a user costs. */
@Component
class SetTariff {

    private final Tariffs tariffs;
    private final TownClock townClock;
    private final Audit audit;

    SetTariff(Tariffs tariffs, TownClock townClock, Audit audit) {
        this.tariffs = tariffs;
        this.townClock = townClock;
        this.audit = audit;
    }

    @Transactional
    TariffOutcome set(Collection<ActivityId> activities, TariffForm wanted, Viewer viewer) {
        if (wanted.validFrom().isBefore(townClock.today())) {
            throw new InvalidInput("validFrom", "retroactive");
        }
        List<Tariff> set = activities.stream().map(wanted::tariff).toList();
        Optional<AboveUserCost> above =
                set.stream().flatMap(tariff -> aboveCost(tariff).stream()).findFirst();
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

    /** Somebody would pay more than a user costs (Code de l'éducation, R531-52). */
    record AboveUserCost(Cents dearest, Cents userCost) implements TariffOutcome {}
}
