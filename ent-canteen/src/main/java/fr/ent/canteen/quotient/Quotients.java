package fr.ent.canteen.quotient;

import fr.ent.canteen.Cents;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.TerritoryScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quotients of the territory in scope, and the rules behind them. Quotients are only ever added. */
@Component
public class Quotients {

    private final JdbcClient jdbc;

    Quotients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public QuotientHistory history(Collection<HouseholdId> households) {
        return new QuotientHistory(jdbc.sql("""
                        select id, household_id, value_cents, month, valid_from, valid_to, source, declared_at
                        from canteen.quotient where household_id = any(:households)""")
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(Quotients::quotient)
                .list());
    }

    QuotientRule ruleOn(LocalDate day) {
        return jdbc.sql("""
                        select valid_from, months, expires_month, expires_day from canteen.quotient_rule
                        where valid_from <= :day order by valid_from desc limit 1""")
                .param("day", day)
                .query((row, n) -> new QuotientRule(
                        Optional.of(row.getObject("valid_from", LocalDate.class)),
                        row.getInt("months"),
                        MonthDay.of(row.getInt("expires_month"), row.getInt("expires_day"))))
                .optional()
                .orElse(QuotientRule.USUAL);
    }

    void add(Quotient quotient, IncomeDeclaration income, QuotientRule rule, PersonId declaredBy) {
        jdbc.sql("""
                        insert into canteen.quotient
                            (territory_id, id, household_id, source, value_cents, month, valid_from, valid_to,
                             reference_income_cents, tax_parts, rule_valid_from, declared_by, declared_at)
                        values (:territory, :id, :household, :source, :value, :month, :from, :to,
                                :income, :parts, :rule, :by, :at)""")
                .param("territory", TerritoryScope.require().value())
                .param("id", quotient.id())
                .param("household", quotient.household().value())
                .param("source", quotient.origin().source().name())
                .param("value", quotient.value().value())
                .param("month", quotient.month().atDay(1))
                .param("from", quotient.validity().from())
                .param("to", quotient.validity().to())
                .param("income", income.referenceIncome().movePointRight(2).longValueExact())
                .param("parts", income.taxParts())
                .param("rule", rule.validFrom().orElse(null))
                .param("by", declaredBy.value())
                .param("at", quotient.origin().declaredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Quotient quotient(ResultSet row, int number) throws SQLException {
        return new Quotient(
                row.getObject("id", UUID.class),
                new HouseholdId(row.getObject("household_id", UUID.class)),
                Cents.of(row.getLong("value_cents")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                new Quotient.Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                new Quotient.Origin(
                        Quotient.Source.valueOf(row.getString("source")),
                        row.getObject("declared_at", OffsetDateTime.class).toInstant()));
    }
}
