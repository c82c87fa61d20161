package fr.ent.canteen.prices.tariff;

import fr.ent.core.http.Problem;
import java.util.Map;

/** Refusals of tariffs. */
final class TariffProblems {

    /** A price is above the user cost. */
    static final String ABOVE_USER_COST = "409 canteen:above-user-cost";

    /** The version is in force, or was: it can be followed by another, not undone. */
    static final String BEGUN = "409 canteen:tariff-begun";

    private TariffProblems() {}

    /** Passes what was granted. */
    static void settle(SetTariff.TariffOutcome outcome) {
        switch (outcome) {
            case SetTariff.Granted() -> {}
            case SetTariff.AboveUserCost(var dearest, var cost) ->
                throw Problem.of(ABOVE_USER_COST, Map.of("dearestCents", dearest, "userCostCents", cost));
        }
    }
}
