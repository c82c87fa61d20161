package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.money.Cents;
import fr.ent.core.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A quotient as shown to its household; {@code validTo} is the last day on which it counts or would have counted, {@code provider}
 * is empty unless CAF or MSA gave it.
 *
 * @param counting false of an estimate, and of what was replaced before its first day
 */
public record QuotientView(
        HouseholdId householdId,
        Cents valueCents,
        YearMonth month,
        LocalDate validFrom,
        LocalDate validTo,
        QuotientStatus status,
        boolean counting,
        Quotient.Source source,
        String provider,
        Instant declaredAt) {

    public static QuotientView of(Quotient quotient, QuotientStatus status) {
        return new QuotientView(
                quotient.household(),
                quotient.value(),
                quotient.month(),
                quotient.validity().from(),
                lastDay(quotient.validity()),
                status,
                quotient.counts() && !quotient.validity().isEmpty(),
                quotient.origin().source(),
                quotient.origin().provider(),
                quotient.origin().declaredAt());
    }

    private static LocalDate lastDay(Quotient.Validity validity) {
        return validity.last().isBefore(validity.from()) ? validity.to() : validity.last();
    }
}
