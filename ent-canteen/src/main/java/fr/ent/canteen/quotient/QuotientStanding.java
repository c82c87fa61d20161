package fr.ent.canteen.quotient;

import java.time.LocalDate;

/** How a household stands on a day: known (zero included), expired, or unknown. */
public sealed interface QuotientStanding {

    record Known(Quotient quotient) implements QuotientStanding {}

    /** @param on the last day of the latest quotient */
    record Expired(LocalDate on) implements QuotientStanding {}

    record Unknown() implements QuotientStanding {}
}
