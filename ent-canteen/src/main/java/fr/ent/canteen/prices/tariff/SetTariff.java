package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.InvalidField;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.http.Problem;
import java.util.Collection;
import java.util.Map;
import org.springframework.http.HttpStatus;
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
    void of(Collection<ActivityId> activities, TariffForm wanted, Viewer viewer) {
        if (wanted.validFrom().isBefore(townClock.today())) {
            throw Problem.invalid(new InvalidField("validFrom", "retroactive"));
        }
        for (ActivityId activity : activities) {
            Tariff tariff = wanted.tariff(activity);
            requireAtMostTheCost(tariff);
            tariffs.set(tariff);
            audit.record(
                    viewer.person(),
                    "tariff.set",
                    "activity:" + activity,
                    Map.of(
                            "validFrom", tariff.validFrom().toString(),
                            "council", tariff.decision().reference()));
        }
    }

    /** Code de l'éducation, R531-52. */
    private static void requireAtMostTheCost(Tariff tariff) {
        tariff.userCost().ifPresent(cost -> {
            Cents dearest = DearestPrice.of(tariff);
            if (dearest.compareTo(cost) > 0) {
                throw Problem.of(
                        HttpStatus.CONFLICT,
                        "canteen",
                        "above-user-cost",
                        Map.of("dearestCents", dearest, "userCostCents", cost));
            }
        });
    }
}
