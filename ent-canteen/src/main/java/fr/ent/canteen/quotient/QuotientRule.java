package fr.ent.canteen.quotient;

import fr.ent.canteen.Cents;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * How a territory makes a quotient of a reference income: divided by months and tax parts, rounded half-up to the cent,
 * valid until a day of the year.
 *
 * @param validFrom when the territory's own rule began; none for the usual rule
 */
record QuotientRule(Optional<LocalDate> validFrom, int months, MonthDay expiresOn) {

    /** A twelfth of the reference income per part, until the end of the school year. */
    static final QuotientRule USUAL = new QuotientRule(Optional.empty(), 12, MonthDay.of(8, 31));

    private static final int CENTS_PER_EURO = 100;

    Cents value(IncomeDeclaration income) {
        return Cents.rounded(income.referenceIncome()
                .multiply(BigDecimal.valueOf(CENTS_PER_EURO))
                .divide(BigDecimal.valueOf(months).multiply(income.taxParts()), 0, RoundingMode.HALF_UP));
    }

    Quotient.Validity validityFrom(LocalDate day) {
        LocalDate end = expiresOn.atYear(day.getYear());
        return new Quotient.Validity(day, end.isBefore(day) ? expiresOn.atYear(day.getYear() + 1) : end);
    }
}
