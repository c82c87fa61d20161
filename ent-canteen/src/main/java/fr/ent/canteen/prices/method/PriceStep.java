package fr.ent.canteen.prices.method;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.ent.canteen.money.Cents;
import fr.ent.canteen.offer.Activity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** One reason of a price, as data: the client words it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonSubTypes({
    @JsonSubTypes.Type(value = PriceStep.QuotientUsed.class, name = "QUOTIENT"),
    @JsonSubTypes.Type(value = PriceStep.QuotientAssumed.class, name = "ASSUMED_QUOTIENT"),
    @JsonSubTypes.Type(value = PriceStep.NoQuotient.class, name = "NO_QUOTIENT"),
    @JsonSubTypes.Type(value = PriceStep.FlatPriceSet.class, name = "FLAT"),
    @JsonSubTypes.Type(value = PriceStep.RankColumn.class, name = "RANK_COLUMN"),
    @JsonSubTypes.Type(value = PriceStep.ResidenceColumn.class, name = "RESIDENCE_COLUMN"),
    @JsonSubTypes.Type(value = PriceStep.BracketMatched.class, name = "BRACKET"),
    @JsonSubTypes.Type(value = PriceStep.EffortRateApplied.class, name = "EFFORT_RATE"),
    @JsonSubTypes.Type(value = PriceStep.CeilingApplied.class, name = "CEILING"),
    @JsonSubTypes.Type(value = PriceStep.Modified.class, name = "MODIFIER"),
    @JsonSubTypes.Type(value = PriceStep.OwnPrice.class, name = "OWN_PRICE"),
    @JsonSubTypes.Type(value = PriceStep.Adjusted.class, name = "ADJUSTED"),
    @JsonSubTypes.Type(value = PriceStep.InPackage.class, name = "IN_PACKAGE"),
    @JsonSubTypes.Type(value = PriceStep.Stayed.class, name = "STAY"),
    @JsonSubTypes.Type(value = PriceStep.Multiplied.class, name = "QUANTITY"),
    @JsonSubTypes.Type(value = PriceStep.Corrected.class, name = "CORRECTION"),
    @JsonSubTypes.Type(value = PriceStep.TariffVersion.class, name = "TARIFF")
})
@NamedInterface("method")
public sealed interface PriceStep {

    /** The quotient that counts on that day; {@code month} is the one it was read for. */
    @NamedInterface("method")
    record QuotientUsed(Cents valueCents, YearMonth month, LocalDate validFrom, LocalDate validTo, String source)
            implements PriceStep {}

    /** A quotient that a visitor typed, or that was worked out of what was typed. */
    @NamedInterface("method")
    record QuotientAssumed(Cents valueCents) implements PriceStep {}

    /**
     * No quotient counts on that day, and so the maximum does.
     *
     * @param expiredOn the last day of one that ended
     * @param refusedOn the day on which the town hall refused the proof of one
     * @param estimatedCents what the family declared: unknown until a tax notice is accepted
     */
    @NamedInterface("method")
    record NoQuotient(
            NoQuotientReason reason,
            @Nullable LocalDate expiredOn,
            @Nullable LocalDate refusedOn,
            @Nullable Cents estimatedCents)
            implements PriceStep {

        public NoQuotient(NoQuotientReason reason, @Nullable LocalDate expiredOn) {
            this(reason, expiredOn, null);
        }

        public NoQuotient(NoQuotientReason reason, @Nullable LocalDate expiredOn, @Nullable LocalDate refusedOn) {
            this(reason, expiredOn, refusedOn, null);
        }

        public static NoQuotient estimatedAt(Cents declared) {
            return new NoQuotient(NoQuotientReason.UNKNOWN, null, null, declared);
        }
    }

    /** The same for everybody. */
    @NamedInterface("method")
    record FlatPriceSet(Cents amountCents) implements PriceStep {}

    /** The prices of the first, second … child of a household. */
    @NamedInterface("method")
    record RankColumn(int rank) implements PriceStep {}

    /** The prices of those who live in the territory, or of those who don't. */
    @NamedInterface("method")
    record ResidenceColumn(Residence residence) implements PriceStep {}

    /** The bracket of the quotient: from {@code minCents} up to, but without, {@code maxCents}. */
    @NamedInterface("method")
    record BracketMatched(Cents minCents, @Nullable Cents maxCents, Cents amountCents) implements PriceStep {}

    /**
     * A share of the quotient, and what floor and ceiling made of it.
     *
     * @param rawCents the share alone
     * @param adjustedCents with the modifiers named before; none when there are none
     */
    @NamedInterface("method")
    record EffortRateApplied(
            BigDecimal percent,
            Cents valueCents,
            Cents rawCents,
            @Nullable Cents adjustedCents,
            Cents floorCents,
            Cents ceilingCents,
            Cents amountCents)
            implements PriceStep {}

    /** The ceiling of an effort rate, for want of a quotient. */
    @NamedInterface("method")
    record CeilingApplied(BigDecimal percent, Cents floorCents, Cents ceilingCents) implements PriceStep {}

    /** A named change of the price: per hundred, or by an amount. */
    @NamedInterface("method")
    record Modified(
            Occasion occasion,
            @Nullable Integer fromRank,
            @Nullable BigDecimal percent,
            @Nullable Cents plusCents) implements PriceStep {}

    /** A price of its own for an occasion, whatever the quotient. */
    @NamedInterface("method")
    record OwnPrice(Occasion occasion, @Nullable Integer fromRank, Cents amountCents) implements PriceStep {}

    /** The price after the changes named before, rounded once, half-up, to the cent. */
    @NamedInterface("method")
    record Adjusted(Cents amountCents) implements PriceStep {}

    /** The day costs nothing by itself: the package of its week or month is charged once. */
    @NamedInterface("method")
    record InPackage(PackagePeriod period) implements PriceStep {}

    /**
     * When the child came and was collected, on the territory's clock, as far as somebody saw it.
     *
     * @param quantity the units begun between, where they are billed; none where the booked ones are
     */
    @NamedInterface("method")
    record Stayed(
            @Nullable LocalTime arrivedAt,
            @Nullable LocalTime collectedAt,
            @Nullable Integer quantity,
            Activity.@Nullable Unit unit)
            implements PriceStep {}

    /** The price of one unit, rounded to the cent, times the number of units. */
    @NamedInterface("method")
    record Multiplied(int quantity, Activity.@Nullable Unit unit, Cents unitCents, Cents amountCents)
            implements PriceStep {}

    /** The town hall changed the price by hand. The family reads the reason. */
    @NamedInterface("method")
    record Corrected(String reason, Cents formerCents, Cents amountCents, LocalDate correctedOn) implements PriceStep {}

    /** The council's decision behind the price. */
    @NamedInterface("method")
    record TariffVersion(LocalDate validFrom, LocalDate councilDecidedOn, String councilReference)
            implements PriceStep {}
}
