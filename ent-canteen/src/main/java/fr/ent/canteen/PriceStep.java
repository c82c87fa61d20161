package fr.ent.canteen;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One reason of a price, as data: the client words it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonSubTypes({
    @JsonSubTypes.Type(value = PriceStep.QuotientUsed.class, name = "QUOTIENT"),
    @JsonSubTypes.Type(value = PriceStep.NoQuotient.class, name = "NO_QUOTIENT"),
    @JsonSubTypes.Type(value = PriceStep.BracketMatched.class, name = "BRACKET"),
    @JsonSubTypes.Type(value = PriceStep.EffortRateApplied.class, name = "EFFORT_RATE"),
    @JsonSubTypes.Type(value = PriceStep.CeilingApplied.class, name = "CEILING"),
    @JsonSubTypes.Type(value = PriceStep.TariffVersion.class, name = "TARIFF")
})
public sealed interface PriceStep {

    /** The quotient that counts on that day; {@code month} is the one it was read for. */
    record QuotientUsed(Cents valueCents, YearMonth month, LocalDate validFrom, LocalDate validTo, String source)
            implements PriceStep {}

    /**
     * No quotient counts on that day, and so the maximum does.
     *
     * @param expiredOn the last day of one that ended
     * @param refusedOn the day on which the town hall refused the proof of one
     */
    record NoQuotient(
            Reason reason,
            @Nullable LocalDate expiredOn,
            @Nullable LocalDate refusedOn) implements PriceStep {

        public NoQuotient(Reason reason, @Nullable LocalDate expiredOn) {
            this(reason, expiredOn, null);
        }

        /** Unknown, expired, refused and zero are different things; zero is a quotient. */
        public enum Reason {
            UNKNOWN,
            EXPIRED,
            REFUSED
        }
    }

    /** The bracket of the quotient: from {@code minCents} up to, but without, {@code maxCents}. */
    record BracketMatched(Cents minCents, @Nullable Cents maxCents, Cents amountCents) implements PriceStep {}

    /** A share of the quotient, and what floor and ceiling made of it. */
    record EffortRateApplied(
            BigDecimal percent,
            Cents valueCents,
            Cents rawCents,
            Cents floorCents,
            Cents ceilingCents,
            Cents amountCents)
            implements PriceStep {}

    /** The ceiling of an effort rate, for want of a quotient. */
    record CeilingApplied(BigDecimal percent, Cents floorCents, Cents ceilingCents) implements PriceStep {}

    /** The council's decision behind the price. */
    record TariffVersion(LocalDate validFrom, LocalDate councilDecidedOn, String councilReference)
            implements PriceStep {}
}
