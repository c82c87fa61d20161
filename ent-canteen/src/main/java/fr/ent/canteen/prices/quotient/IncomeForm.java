package fr.ent.canteen.prices.quotient;

import fr.ent.core.InvalidField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of an income as sent, checked against what the territory's rule asks for. */
record IncomeForm(
        @Nullable BigDecimal referenceIncome,
        @Nullable BigDecimal taxParts,
        @Nullable BigDecimal monthlyIncome,
        @Nullable BigDecimal persons) {

    private static final BigDecimal MOST_A_YEAR = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal MOST_A_MONTH = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(30);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** The faults that keep these numbers from being somebody's; empty when they may be. */
    List<InvalidField> faults(QuotientRule.Method method) {
        return switch (method) {
            case REFERENCE_INCOME ->
                found(
                        amountFault("referenceIncome", referenceIncome, MOST_A_YEAR),
                        countFault("taxParts", taxParts, QUARTER, "not-in-quarters"));
            case MONTHLY_PER_PERSON ->
                found(
                        amountFault("monthlyIncome", monthlyIncome, MOST_A_MONTH),
                        countFault("persons", persons, BigDecimal.ONE, "not-whole"));
            case CAF_VALUE -> List.of();
        };
    }

    /** Call it without faults only; empty where nothing is worked out of an income. */
    Optional<IncomeDeclaration> read(QuotientRule.Method method) {
        return switch (method) {
            case REFERENCE_INCOME ->
                Optional.of(new IncomeDeclaration.TaxNotice(
                        Objects.requireNonNull(referenceIncome), Objects.requireNonNull(taxParts)));
            case MONTHLY_PER_PERSON ->
                Optional.of(new IncomeDeclaration.Monthly(
                        Objects.requireNonNull(monthlyIncome),
                        Objects.requireNonNull(persons).intValueExact()));
            case CAF_VALUE -> Optional.empty();
        };
    }

    private static List<InvalidField> found(Optional<InvalidField> first, Optional<InvalidField> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Optional<InvalidField> amountFault(String field, @Nullable BigDecimal euros, BigDecimal most) {
        if (euros == null) {
            return fault(field, "required");
        }
        if (euros.signum() < 0 || euros.compareTo(most) > 0) {
            return fault(field, "out-of-range");
        }
        return euros.stripTrailingZeros().scale() > 2 ? fault(field, "too-precise") : Optional.empty();
    }

    private static Optional<InvalidField> countFault(
            String field, @Nullable BigDecimal count, BigDecimal step, String unfit) {
        if (count == null) {
            return fault(field, "required");
        }
        if (count.compareTo(BigDecimal.ONE) < 0 || count.compareTo(MOST_PARTS) > 0) {
            return fault(field, "out-of-range");
        }
        return count.remainder(step).signum() != 0 ? fault(field, unfit) : Optional.empty();
    }

    private static Optional<InvalidField> fault(String field, String code) {
        return Optional.of(new InvalidField(field, code));
    }
}
