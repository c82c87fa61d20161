package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.HouseholdId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Quotients of the territory in scope. They are only ever added. */
@Component
public class Quotients {

    private static final String HISTORY = HistoryRows.SELECT.formatted("");

    private final Sql sql;
    private final TownClock clock;

    Quotients(Sql sql, TownClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** One statement, refused proofs included. */
    public QuotientHistory history(Collection<HouseholdId> households) {
        HistoryRows rows = new HistoryRows(clock::zone);
        sql.of(HISTORY).ids("households", households).each(rows::take);
        return rows.history();
    }

    /** A quotient of this household. */
    public Quotient get(UUID id, HouseholdId household) {
        return sql.of("""
                        select id, household_id, value_cents, month, valid_from, valid_to, source, declared_at, provider
                        from canteen.quotient where id = :id and household_id = :household""")
                .with("id", id)
                .with("household", household)
                .find(HistoryRows::quotient)
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
}
