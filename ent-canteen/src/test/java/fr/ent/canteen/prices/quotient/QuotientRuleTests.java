package fr.ent.canteen.prices.quotient;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.canteen.money.Cents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class QuotientRuleTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final QuotientRule PER_PERSON =
            new QuotientRule(Optional.empty(), QuotientRule.Method.MONTHLY_PER_PERSON, 12, MonthDay.of(12, 31), false);

    @Example
    void dividesAsTheTaxNoticeAndTheMonthSay() {
        assertThat(QuotientRule.USUAL.value(new IncomeDeclaration.TaxNotice(euros(2_403_050), new BigDecimal("2.5"))))
                .isEqualTo(Cents.of(80_102));
        assertThat(PER_PERSON.value(new IncomeDeclaration.Monthly(euros(200_050), 3)))
                .isEqualTo(Cents.of(66_683));
    }

    @Property
    void neverFallsWhenTheIncomeRises(
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long cents,
            @ForAll @LongRange(min = 0, max = 100_000) long more,
            @ForAll @IntRange(min = 4, max = 120) int quarters) {
        BigDecimal parts = BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4));

        Cents less = QuotientRule.USUAL.value(new IncomeDeclaration.TaxNotice(euros(cents), parts));
        Cents greater = QuotientRule.USUAL.value(new IncomeDeclaration.TaxNotice(euros(cents + more), parts));

        assertThat(greater).isGreaterThanOrEqualTo(less);
        assertThat(less).isGreaterThanOrEqualTo(Cents.of(0));
    }

    @Property
    void neverRisesWhenMorePeopleLiveOnTheSameMonth(
            @ForAll @LongRange(min = 0, max = 100_000_000) long cents,
            @ForAll @IntRange(min = 1, max = 29) int persons) {
        Cents few = PER_PERSON.value(new IncomeDeclaration.Monthly(euros(cents), persons));
        Cents many = PER_PERSON.value(new IncomeDeclaration.Monthly(euros(cents), persons + 1));

        assertThat(many).isLessThanOrEqualTo(few);
    }

    @Property
    void holdsAtLeastADayAndAtMostAYear(
            @ForAll @IntRange(min = 0, max = 3000) int days,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        QuotientRule rule = new QuotientRule(
                Optional.empty(), QuotientRule.Method.REFERENCE_INCOME, 12, MonthDay.of(month, day), false);
        LocalDate from = FIRST.plusDays(days);

        Quotient.Validity validity = rule.validityFrom(from);

        assertThat(validity.to()).isBetween(from, from.plusYears(1));
        assertThat(MonthDay.from(validity.to())).isEqualTo(rule.expiresOn());
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
