package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.money.Cents;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.http.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Quotients of the territory in scope. They are only ever added. */
@Component
public class Quotients {

    private static final String COLUMNS =
            "id, household_id, value_cents, month, valid_from, valid_to, source, declared_at, provider";

    private final JdbcClient jdbc;

    Quotients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, refused proofs included. */
    public QuotientHistory history(Collection<HouseholdId> households) {
        List<Quotient> quotients = new ArrayList<>();
        List<QuotientHistory.Refusal> refusals = new ArrayList<>();
        jdbc.sql("select " + COLUMNS + """
                        , null::date as refused_on from canteen.quotient where household_id = any(:households)
                        union all
                        select id, household_id, null, null, null, null, null, null, null, decided_on
                        from canteen.quotient_proof where household_id = any(:households) and state = 'REFUSED'""")
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(row -> {
                    LocalDate refused = row.getObject("refused_on", LocalDate.class);
                    if (refused == null) {
                        quotients.add(quotient(row, 0));
                    } else {
                        refusals.add(new QuotientHistory.Refusal(household(row), refused));
                    }
                });
        return new QuotientHistory(quotients, refusals);
    }

    /** A quotient of this household. */
    public Quotient get(UUID id, HouseholdId household) {
        return jdbc.sql("select " + COLUMNS + " from canteen.quotient where id = :id and household_id = :household")
                .param("id", id)
                .param("household", household.value())
                .query(Quotients::quotient)
                .optional()
                .orElseThrow(Problem::notFound);
    }

    public void add(Quotient quotient, Basis basis, PersonId declaredBy) {
        jdbc.sql("""
                        insert into canteen.quotient
                            (territory_id, id, household_id, source, value_cents, month, valid_from, valid_to,
                             reference_income_cents, tax_parts, monthly_income_cents, persons, rule_valid_from,
                             provider, proof_id, checked_by, declared_by, declared_at)
                        values (core.territory(), :id, :household, :source, :value, :month, :from, :to,
                                :referenceIncome, :taxParts, :monthlyIncome, :persons, :rule,
                                :provider, :proof, :checkedBy, :by, :at)""")
                .params(BasisColumns.of(basis))
                .param("id", quotient.id())
                .param("household", quotient.household().value())
                .param("source", quotient.origin().source().name())
                .param("value", quotient.value().value())
                .param("month", quotient.month().atDay(1))
                .param("from", quotient.validity().from())
                .param("to", quotient.validity().to())
                .param("provider", quotient.origin().provider())
                .param("by", declaredBy.value())
                .param("at", quotient.origin().declaredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Quotient quotient(ResultSet row, int number) throws SQLException {
        return new Quotient(
                row.getObject("id", UUID.class),
                household(row),
                Cents.of(row.getLong("value_cents")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                new Quotient.Validity(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                new Quotient.Origin(
                        Quotient.Source.valueOf(row.getString("source")),
                        row.getObject("declared_at", OffsetDateTime.class).toInstant(),
                        row.getString("provider")));
    }

    private static HouseholdId household(ResultSet row) throws SQLException {
        return new HouseholdId(row.getObject("household_id", UUID.class));
    }
}
