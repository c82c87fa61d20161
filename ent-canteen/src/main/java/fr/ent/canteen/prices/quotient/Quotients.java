package fr.ent.canteen.prices.quotient;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.HouseholdId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Quotients of the territory in scope. They are only ever added; a successor closes those before it, a declaration other declarations alone. */
@Component
public class Quotients {

    private static final String HISTORY = HistoryRows.SELECT.formatted("");

    /** A declaration of a household that was refused, without anything checked since: those after it wait. */
    static final String REFUSED = """
            r.household_id = %s and r.state = 'REFUSED'
              and not exists (select from canteen.quotient s
                              where s.household_id = r.household_id and s.source <> 'INCOME'
                                and s.declared_at > r.decided_at)""";

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

    /** Lets one after the other add quotients of a household, until the transaction ends. */
    private void hold(HouseholdId household) {
        sql.of("select 1 from pg_advisory_xact_lock(hashtextextended('quotient ' || :household, 0))")
                .with("household", household.toString())
                .count();
    }

    private void close(HouseholdId household, Quotient.Validity successor, Collection<Quotient.Source> closed) {
        sql.of("""
                        update canteen.quotient set closed_on = greatest(:from, valid_from)
                        where household_id = :household and source = any(:sources) and valid_from <= :to
                          and coalesce(closed_on, valid_to + 1) > greatest(:from, valid_from)""")
                .with("household", household)
                .texts("sources", closed.stream().map(Enum::name).toList())
                .with("from", successor.from())
                .with("to", successor.to())
                .run();
    }

    /** A quotient of this household. */
    public Quotient get(UUID id, HouseholdId household) {
        return sql.of("""
                        select id, household_id, value_cents, month, valid_from, valid_to, closed_on, source, declared_at,
                               provider, counts_unchecked
                        from canteen.quotient where id = :id and household_id = :household""")
                .with("id", id)
                .with("household", household)
                .find(HistoryRows::quotient)
                .orElseThrow(NotThere::new);
    }

    /**
     * Adds what a family declares, as it is kept: an estimate, unless the rule lets declarations count; then it does from the
     * first day on which nothing does that is checked. Once the town hall has refused a declaration, the next ones wait for
     * its word.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Quotient declare(Quotient declared, Basis.OfIncome basis, PersonId by) {
        HouseholdId household = declared.household();
        hold(household);
        close(household, declared.validity(), EnumSet.of(Quotient.Source.INCOME));
        Quotient kept = basis.rule().declarationsCount() && !isRefused(household)
                ? history(List.of(household)).counting(declared)
                : declared;
        insert(kept, basis, by);
        return kept;
    }

    private boolean isRefused(HouseholdId household) {
        return sql.of("""
                        select count(*) from canteen.income_check r where\s""" + REFUSED.formatted(":household"))
                        .with("household", household)
                        .count()
                > 0;
    }

    /** Lets a declaration that isn't accepted count no more from this day on. */
    public void refuse(UUID declaration, LocalDate day) {
        sql.of("""
                        update canteen.quotient set closed_on = least(greatest(:day, valid_from), valid_to)
                        where id = :id and source = 'INCOME' and coalesce(closed_on, valid_to + 1) > :day""").with("id", declaration).with("day", day).run();
    }

    /** Adds a quotient, which closes those before it from its first day on, and whatever of them would begin while it counts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Quotient quotient, Basis basis, PersonId declaredBy) {
        hold(quotient.household());
        close(quotient.household(), quotient.validity(), EnumSet.allOf(Quotient.Source.class));
        insert(quotient, basis, declaredBy);
    }

    private void insert(Quotient quotient, Basis basis, PersonId declaredBy) {
        sql.of("""
                        insert into canteen.quotient
                            (id, household_id, source, value_cents, month, valid_from, valid_to, closed_on, counts_unchecked,
                             reference_income_cents, tax_parts, monthly_income_cents, persons, rule_valid_from,
                             provider, proof_id, declaration_id, checked_by, declared_by, declared_at)
                        values (:id, :household, :source, :value, :month, :from, :to, :closedOn, :countsUnchecked,
                                :referenceIncome, :taxParts, :monthlyIncome, :persons, :rule,
                                :provider, :proof, :declaration, :checkedBy, :by, :at)""")
                .with(BasisColumns.of(basis))
                .with("id", quotient.id())
                .with("household", quotient.household())
                .with("source", quotient.origin().source().name())
                .with("value", quotient.value().value())
                .with("month", quotient.month().atDay(1))
                .with("from", quotient.validity().from())
                .with("to", quotient.validity().to())
                .with("closedOn", quotient.validity().closedOn())
                .with("countsUnchecked", quotient.origin().countsUnchecked())
                .with("provider", quotient.origin().provider())
                .with("by", declaredBy)
                .with("at", quotient.origin().declaredAt())
                .run();
    }
}
