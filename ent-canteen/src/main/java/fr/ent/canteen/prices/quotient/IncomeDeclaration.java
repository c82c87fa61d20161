package fr.ent.canteen.prices.quotient;

import java.math.BigDecimal;

/** An income as a family tells it. */
public sealed interface IncomeDeclaration {

    /** The figures of a tax notice: reference income in euros of a year, and parts, which go by quarters. */
    record TaxNotice(BigDecimal referenceIncome, BigDecimal taxParts) implements IncomeDeclaration {}

    /** The income in euros of a month, and who lives on it. */
    record Monthly(BigDecimal monthlyIncome, int persons) implements IncomeDeclaration {}
}
