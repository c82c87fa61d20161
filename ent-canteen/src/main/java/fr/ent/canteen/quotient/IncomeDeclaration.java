package fr.ent.canteen.quotient;

import fr.ent.core.InvalidField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tax notice says: reference income in euros of a year, and parts, which go by quarters. */
record IncomeDeclaration(BigDecimal referenceIncome, BigDecimal taxParts) {

    private static final BigDecimal MOST_INCOME = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal MOST_PARTS = BigDecimal.valueOf(30);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** What keeps these numbers from being on a tax notice; empty when they may be. */
    static List<InvalidField> faults(@Nullable BigDecimal referenceIncome, @Nullable BigDecimal taxParts) {
        List<InvalidField> faults = new ArrayList<>();
        if (referenceIncome == null) {
            faults.add(new InvalidField("referenceIncome", "required"));
        } else if (referenceIncome.signum() < 0 || referenceIncome.compareTo(MOST_INCOME) > 0) {
            faults.add(new InvalidField("referenceIncome", "out-of-range"));
        } else if (referenceIncome.stripTrailingZeros().scale() > 2) {
            faults.add(new InvalidField("referenceIncome", "too-precise"));
        }
        if (taxParts == null) {
            faults.add(new InvalidField("taxParts", "required"));
        } else if (taxParts.compareTo(BigDecimal.ONE) < 0 || taxParts.compareTo(MOST_PARTS) > 0) {
            faults.add(new InvalidField("taxParts", "out-of-range"));
        } else if (taxParts.remainder(QUARTER).signum() != 0) {
            faults.add(new InvalidField("taxParts", "not-in-quarters"));
        }
        return faults;
    }
}
