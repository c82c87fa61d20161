package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.money.Cents;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * How a territory makes a quotient of an income, rounded half-up to the cent, and until which day of the year it is valid.
 *
 * @param validFrom when the territory's own rule began; none for the usual rule
 * @param months by how many months a reference income is divided; of no account for the other methods
 * @param declarationsCount whether what a family declares counts until it is checked; else it is an estimate
 */
public record QuotientRule(
        Optional<LocalDate> validFrom, Method method, int months, MonthDay expiresOn, boolean declarationsCount) {

    /** A twelfth of the reference income per part, until the end of the school year. */
    static final QuotientRule USUAL =
            new QuotientRule(Optional.empty(), Method.REFERENCE_INCOME, 12, MonthDay.of(8, 31), false);

    private static final int CENTS_PER_EURO = 100;

    /** The method in which municipal rules differ. */
    public enum Method {
        /** the reference income of a tax notice, per month and part */
        REFERENCE_INCOME,
        /** the income of a month, per person of the household */
        MONTHLY_PER_PERSON,
        /** the quotient of CAF or MSA as it is: nothing is worked out of an income */
        CAF_VALUE
    }

    Cents value(IncomeDeclaration income) {
        return switch (income) {
            case IncomeDeclaration.TaxNotice(BigDecimal reference, BigDecimal parts) ->
                perUnit(reference, BigDecimal.valueOf(months).multiply(parts));
            case IncomeDeclaration.Monthly(BigDecimal monthly, int persons) ->
                perUnit(monthly, BigDecimal.valueOf(persons));
        };
    }

    private static Cents perUnit(BigDecimal euros, BigDecimal units) {
        return Cents.rounded(euros.multiply(BigDecimal.valueOf(CENTS_PER_EURO)).divide(units, 0, RoundingMode.HALF_UP));
    }

    public Quotient.Validity validityFrom(LocalDate day) {
        LocalDate end = expiresOn.atYear(day.getYear());
        return new Quotient.Validity(day, end.isBefore(day) ? expiresOn.atYear(day.getYear() + 1) : end);
    }
}
