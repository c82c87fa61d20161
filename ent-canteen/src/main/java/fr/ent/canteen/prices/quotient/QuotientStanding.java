package fr.ent.canteen.prices.quotient;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/** How a household stands on a day: known (zero included), estimated, expired, refused or unknown. */
@NamedInterface("quotient")
public sealed interface QuotientStanding {

    @NamedInterface("quotient")
    record KnownQuotient(Quotient quotient) implements QuotientStanding {}

    /** The quotient that the family declared, which doesn't count until a tax notice is accepted. */
    @NamedInterface("quotient")
    record Estimated(Quotient quotient) implements QuotientStanding {}

    /** @param on the last day of the latest quotient */
    record Expired(LocalDate on) implements QuotientStanding {}

    /** @param on the day on which the town hall refused the household's last proof */
    record Refused(LocalDate on) implements QuotientStanding {}

    record Unknown() implements QuotientStanding {}
}
