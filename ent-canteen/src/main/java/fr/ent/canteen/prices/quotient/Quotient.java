package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A household's quotient: euros (in cents) per month and part, for days from {@code validFrom} to {@code validTo}. */
@NamedInterface("quotient")
public record Quotient(UUID id, HouseholdId household, Cents value, YearMonth month, Validity validity, Origin origin) {

    /** First and last day on which a quotient counts. */
    @NamedInterface("quotient")
    public record Validity(LocalDate from, LocalDate to) {
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * Where a quotient comes from, and since when the town knows it.
     *
     * @param provider CAF or MSA by their own short names, {@code CNAF} or {@code MSA}; empty for other sources
     */
    public record Origin(Source source, Instant declaredAt, String provider) {
        public Origin(Source source, Instant declaredAt) {
            this(source, declaredAt, "");
        }
    }

    /** The ways to a quotient. */
    public enum Source {
        /** worked out of an income */
        INCOME,
        /** read from CAF or MSA */
        CAF_MSA,
        /** read by an agent on a paper */
        DOCUMENT
    }

    public PriceStep step() {
        return new PriceStep.QuotientUsed(
                value, month, validity.from(), validity.to(), origin.source().name());
    }
}
