package fr.ent.canteen.prices.quotient;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a household stands today, and all its quotients, newest first. */
record HouseholdQuotient(
        HouseholdId householdId,
        String householdName,
        List<ChildId> childIds,
        HouseholdQuotientStanding standing,
        @Nullable QuotientView current,
        List<QuotientView> history) {

    static HouseholdQuotient of(HouseholdView household, QuotientHistory history, LocalDate today) {
        return switch (history.standing(household.id(), today)) {
            case QuotientStanding.KnownQuotient(var quotient) ->
                of(household, HouseholdQuotientStanding.KNOWN, quotient, views(household, history, today, quotient));
            case QuotientStanding.Expired expired ->
                of(household, HouseholdQuotientStanding.EXPIRED, null, views(household, history, today, null));
            case QuotientStanding.Refused refused ->
                of(household, HouseholdQuotientStanding.REFUSED, null, views(household, history, today, null));
            case QuotientStanding.Unknown unknown ->
                of(household, HouseholdQuotientStanding.UNKNOWN, null, views(household, history, today, null));
        };
    }

    private static HouseholdQuotient of(
            HouseholdView household,
            HouseholdQuotientStanding standing,
            @Nullable Quotient current,
            List<QuotientView> history) {
        return new HouseholdQuotient(
                household.id(),
                household.name(),
                household.children(),
                standing,
                current == null ? null : QuotientView.of(current, QuotientStatus.VALID),
                history);
    }

    private static List<QuotientView> views(
            HouseholdView household, QuotientHistory history, LocalDate today, @Nullable Quotient current) {
        return history.list(household.id()).stream()
                .map(quotient -> QuotientView.of(quotient, status(quotient, today, current)))
                .toList();
    }

    private static QuotientStatus status(Quotient quotient, LocalDate today, @Nullable Quotient current) {
        if (quotient.equals(current)) {
            return QuotientStatus.VALID;
        }
        return quotient.validity().closedOn() == null
                        && quotient.validity().to().isBefore(today)
                ? QuotientStatus.EXPIRED
                : QuotientStatus.REPLACED;
    }
}
