package fr.ent.canteen.prices.quotient;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.HouseholdView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a household stands today, and all its quotients, newest first.
 *
 * @param estimate what was declared and doesn't count until a tax notice is accepted
 */
record HouseholdQuotient(
        HouseholdId householdId,
        String householdName,
        List<ChildId> childIds,
        HouseholdQuotientStanding standing,
        @Nullable QuotientView current,
        @Nullable QuotientView estimate,
        List<QuotientView> history) {

    static HouseholdQuotient of(HouseholdView household, QuotientHistory history, LocalDate today) {
        Optional<Quotient> estimate = history.estimate(household.id(), today);
        QuotientStanding standing = history.standing(household.id(), today);
        Optional<Quotient> current = standing instanceof QuotientStanding.KnownQuotient(Quotient known)
                ? Optional.of(known)
                : Optional.empty();
        return new HouseholdQuotient(
                household.id(),
                household.name(),
                household.children(),
                switch (standing) {
                    case QuotientStanding.KnownQuotient known -> HouseholdQuotientStanding.KNOWN;
                    case QuotientStanding.Estimated estimated -> HouseholdQuotientStanding.ESTIMATED;
                    case QuotientStanding.Expired expired -> HouseholdQuotientStanding.EXPIRED;
                    case QuotientStanding.Refused refused -> HouseholdQuotientStanding.REFUSED;
                    case QuotientStanding.Unknown unknown -> HouseholdQuotientStanding.UNKNOWN;
                },
                current.map(one -> QuotientView.of(one, QuotientStatus.VALID)).orElse(null),
                estimate.map(one -> QuotientView.of(one, QuotientStatus.ESTIMATED))
                        .orElse(null),
                history.list(household.id()).stream()
                        .map(one -> QuotientView.of(one, status(one, today, current, estimate)))
                        .toList());
    }

    private static QuotientStatus status(
            Quotient quotient, LocalDate today, Optional<Quotient> current, Optional<Quotient> estimate) {
        if (current.filter(quotient::equals).isPresent()) {
            return QuotientStatus.VALID;
        }
        if (estimate.filter(quotient::equals).isPresent()) {
            return QuotientStatus.ESTIMATED;
        }
        if (quotient.counts()
                && quotient.validity().from().isAfter(today)
                && !quotient.validity().isEmpty()) {
            return QuotientStatus.COMING;
        }
        return quotient.counts()
                        && quotient.validity().closedOn() == null
                        && quotient.validity().to().isBefore(today)
                ? QuotientStatus.EXPIRED
                : QuotientStatus.REPLACED;
    }
}
