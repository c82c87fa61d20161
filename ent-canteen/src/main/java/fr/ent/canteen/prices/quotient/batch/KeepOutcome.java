package fr.ent.canteen.prices.quotient.batch;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.quotient.Quotient;
import fr.ent.canteen.prices.quotient.QuotientStanding;
import fr.ent.canteen.prices.quotient.Quotients;
import fr.ent.canteen.prices.quotient.batch.Batches.Answered;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import fr.ent.core.notice.Notice;
import fr.ent.core.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what came of a household in a batch, and tells it once when its quotient has changed. */
@Component
class KeepOutcome {

    private final Batches batches;
    private final Quotients quotients;
    private final Notices notices;
    private final TownClock clock;

    KeepOutcome(Batches batches, Quotients quotients, Notices notices, TownClock clock) {
        this.batches = batches;
        this.quotients = quotients;
        this.notices = notices;
        this.clock = clock;
    }

    /** The quotient that counted when the household was first asked about, if one was known. */
    @Nullable
    Cents former(UUID batch, HouseholdId household) {
        batches.keepFormer(batch, household, standing(household));
        return batches.former(batch, household);
    }

    private @Nullable Cents standing(HouseholdId household) {
        return quotients.history(List.of(household)).standing(household, clock.today())
                        instanceof QuotientStanding.KnownQuotient(Quotient known)
                ? known.value()
                : null;
    }

    /** @param former what was known before asking */
    @Transactional
    void found(UUID batch, HouseholdView household, @Nullable Cents former, Cents value) {
        BatchOutcome outcome = value.equals(former) ? BatchOutcome.SAME : BatchOutcome.CHANGED;
        boolean kept = batches.keep(batch, new Answered(household.id(), outcome, "", former, value));
        if (kept && outcome == BatchOutcome.CHANGED) {
            notices.tell(household.adults(), new Notice("canteen.quotient-asked", null, Map.of(), "/quotient"));
        }
    }

    void missed(UUID batch, HouseholdId household, String why) {
        batches.keep(batch, new Answered(household, BatchOutcome.MISSED, why, null, null));
    }
}
