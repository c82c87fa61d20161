package fr.ent.canteen.quotient;

import fr.ent.canteen.Cents;
import fr.ent.core.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A quotient as shown to its household; {@code validTo} is the last day. */
record QuotientView(
        HouseholdId householdId,
        Cents valueCents,
        YearMonth month,
        LocalDate validFrom,
        LocalDate validTo,
        Status status,
        Quotient.Source source,
        Instant declaredAt) {

    /** Counts today, was replaced by a later one, or is over. */
    enum Status {
        VALID,
        REPLACED,
        EXPIRED
    }

    static QuotientView of(Quotient quotient, Status status) {
        return new QuotientView(
                quotient.household(),
                quotient.value(),
                quotient.month(),
                quotient.validity().from(),
                quotient.validity().to(),
                status,
                quotient.origin().source(),
                quotient.origin().declaredAt());
    }
}
