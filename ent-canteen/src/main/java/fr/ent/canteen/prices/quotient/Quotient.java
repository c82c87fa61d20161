package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.prices.method.PriceStep;
import fr.ent.core.HouseholdId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A household's quotient: euros (in cents) per month and part, for days from {@code validFrom} to {@code validTo}. */
@NamedInterface("quotient")
public record Quotient(UUID id, HouseholdId household, Cents value, YearMonth month, Validity validity, Origin origin) {

    /**
     * First and last day on which a quotient counts.
     *
     * @param closedOn the day from which a successor counts in its place; none as long as there is none
     */
    @NamedInterface("quotient")
    public record Validity(
            LocalDate from, LocalDate to, @Nullable LocalDate closedOn) {

        public Validity(LocalDate from, LocalDate to) {
            this(from, to, null);
        }

        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(last());
        }

        /** Whether a successor took all its days. */
        boolean isEmpty() {
            return last().isBefore(from);
        }

        /** The last day on which it counts; before the first if a successor took all its days. */
        public LocalDate last() {
            return closedOn == null ? to : closedOn.minusDays(1);
        }
    }

    /**
     * Where a quotient comes from, and since when the town knows it.
     *
     * @param provider CAF or MSA by their own short names, {@code CNAF} or {@code MSA}; empty for other sources
     * @param countsUnchecked of a declaration, whether it counts until it is checked
     */
    public record Origin(Source source, Instant declaredAt, String provider, boolean countsUnchecked) {
        public Origin(Source source, Instant declaredAt, String provider) {
            this(source, declaredAt, provider, false);
        }

        public Origin(Source source, Instant declaredAt) {
            this(source, declaredAt, "");
        }
    }

    /** The ways to a quotient. */
    public enum Source {
        /** worked out of an income that the family typed: an estimate until it is checked */
        INCOME,
        /** read from CAF or MSA */
        CAF_MSA,
        /** read by an agent on a paper */
        DOCUMENT
    }

    /** Read from CAF or MSA, or by an agent: no declaration stands in its place. */
    boolean isChecked() {
        return origin.source() != Source.INCOME;
    }

    /** Makes prices, rather than showing what they would be. */
    boolean counts() {
        return isChecked() || origin.countsUnchecked();
    }

    /** The same declaration as it counts on these days until it is checked. */
    Quotient countingOn(Validity days) {
        return new Quotient(
                id,
                household,
                value,
                month,
                days,
                new Origin(origin.source(), origin.declaredAt(), origin.provider(), true));
    }

    public PriceStep step() {
        return new PriceStep.QuotientUsed(
                value, month, validity.from(), validity.last(), origin.source().name());
    }
}
