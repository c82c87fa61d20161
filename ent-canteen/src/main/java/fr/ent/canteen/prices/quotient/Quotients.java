package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.HouseholdId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Quotients of the territory in scope. They are only ever added. */
@Component
public class Quotients {

    private static final String COLUMNS =
            "id, household_id, value_cents, month, valid_from, valid_to, source, declared_at, provider";

    private final Sql sql;
    private final TownClock clock;

    Quotients(Sql sql, TownClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One statement, refused proofs included. */
    public QuotientHistory history(Collection<HouseholdId> households) {
        List<Quotient> quotients = new ArrayList<>();
        List<QuotientHistory.Refusal> refusals = new ArrayList<>();
        sql.of("select " + COLUMNS + """
                        , null::timestamptz as refused_at from canteen.quotient where household_id = any(:households)
                        union all
                        select id, household_id, null, null, null, null, null, null, null, decided_at
                        from canteen.quotient_proof where household_id = any(:households) and state = 'REFUSED'""").ids("households", households).each(row -> {
            Instant refused = row.instantOrNull("refused_at");
            if (refused == null) {
                quotients.add(quotient(row));
            } else {
                refusals.add(new QuotientHistory.Refusal(household(row), LocalDate.ofInstant(refused, clock.zone())));
            }
        });
        return new QuotientHistory(quotients, refusals);
    }

    /** A quotient of this household. */
    public Quotient get(UUID id, HouseholdId household) {
        return sql.of("select " + COLUMNS + " from canteen.quotient where id = :id and household_id = :household")
                .with("id", id)
                .with("household", household)
                .find(Quotients::quotient)
                .orElseThrow(NotThere::new);
    }

    public void add(Quotient quotient, Basis basis, PersonId declaredBy) {
        sql.of("""
                        insert into canteen.quotient
                            (id, household_id, source, value_cents, month, valid_from, valid_to,
                             reference_income_cents, tax_parts, monthly_income_cents, persons, rule_valid_from,
                             provider, proof_id, checked_by, declared_by, declared_at)
                        values (:id, :household, :source, :value, :month, :from, :to,
                                :referenceIncome, :taxParts, :monthlyIncome, :persons, :rule,
                                :provider, :proof, :checkedBy, :by, :at)""")
                .with(BasisColumns.of(basis))
                .with("id", quotient.id())
                .with("household", quotient.household())
                .with("source", quotient.origin().source().name())
                .with("value", quotient.value().value())
                .with("month", quotient.month().atDay(1))
                .with("from", quotient.validity().from())
                .with("to", quotient.validity().to())
                .with("provider", quotient.origin().provider())
                .with("by", declaredBy)
                .with("at", quotient.origin().declaredAt())
                .run();
    }

    private static Quotient quotient(Row row) {
        return new Quotient(
                row.uuid("id"),
                household(row),
                Cents.of(row.number("value_cents")),
                YearMonth.from(row.day("month")),
                new Quotient.Validity(row.day("valid_from"), row.day("valid_to")),
                new Quotient.Origin(
                        row.choice("source", Quotient.Source.class), row.instant("declared_at"), row.text("provider")));
    }

    private static HouseholdId household(Row row) {
        return row.id("household_id", HouseholdId::new);
    }
}
