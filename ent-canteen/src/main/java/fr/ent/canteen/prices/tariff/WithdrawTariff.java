package fr.ent.canteen.prices.tariff;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Withdraws a version that hasn't begun: what was in force before it goes on. */
@Component
class WithdrawTariff {

    private final Tariffs tariffs;
    private final TownClock townClock;
    private final Audit audit;

    WithdrawTariff(Tariffs tariffs, TownClock townClock, Audit audit) {
        this.tariffs = tariffs;
        this.townClock = townClock;
        this.audit = audit;
    }

    /** False when it has begun. */
    @Transactional
    boolean withdraw(Collection<ActivityId> activities, LocalDate validFrom, Viewer viewer) {
        if (!validFrom.isAfter(townClock.today())) {
            return false;
        }
        List<ActivityId> withdrawn = tariffs.remove(activities, validFrom);
        if (withdrawn.isEmpty()) {
            throw new NotThere();
        }
        withdrawn.forEach(activity -> audit.record(
                viewer.person(),
                "tariff.withdrawn",
                "activity:" + activity,
                Map.of("validFrom", validFrom.toString())));
        return true;
    }
}
