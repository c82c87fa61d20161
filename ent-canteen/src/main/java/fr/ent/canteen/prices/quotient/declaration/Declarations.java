package fr.ent.canteen.prices.quotient.declaration;

import fr.ent.canteen.money.Cents;
import fr.ent.core.HouseholdId;
import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.review.Review;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Declarations of the territory in scope; those that nobody has settled wait, whether they count or not. */
@Component
class Declarations {

    /** Settled is what was answered, replaced, or followed by what CAF, MSA or an agent have said. */
    static final String WAITING = """
            q.source = 'INCOME' and q.valid_to >= :today and (q.closed_on is null or q.closed_on > :today)
            and coalesce(c.state, 'SENT') = 'SENT'""";

    static final String FROM = """
            from canteen.quotient q
            left join canteen.income_check c on c.territory_id = q.territory_id and c.id = q.id
            """;

    private static final String SELECT = """
            select q.id, coalesce(c.version, 0) as version, q.household_id, q.value_cents, q.month, q.valid_from, q.valid_to,
                   coalesce(q.reference_income_cents, q.monthly_income_cents) as amount_cents, q.tax_parts, q.persons,
                   q.counts_unchecked, coalesce(c.state, 'SENT') as state, q.declared_by as sent_by,
                   q.declared_at as sent_at, c.decided_by, c.decided_at, coalesce(c.answer, '') as answer, c.asked_at,
                   (select p.id from canteen.quotient_proof p
                    where p.territory_id = q.territory_id and p.household_id = q.household_id
                      and p.state = 'SENT') as proof
            """ + FROM;

    private final Sql sql;

    Declarations(Sql sql) {
        this.sql = sql;
    }

    /** Those that wait longest first, a hundred at most. */
    List<Declaration> listWaiting(LocalDate today) {
        return sql.of(SELECT + "where " + WAITING + " order by q.declared_at, q.id limit 100")
                .with("today", today)
                .list(Declarations::declaration);
    }

    long countWaiting(LocalDate today) {
        return sql.of("select count(*) " + FROM + "where " + WAITING)
                .with("today", today)
                .count();
    }

    /** A declaration that waits, or is answered. */
    Declaration get(UUID id) {
        return sql.of(SELECT + "where q.id = :id and q.source = 'INCOME'")
                .with("id", id)
                .find(Declarations::declaration)
                .orElseThrow(NotThere::new);
    }

    /** Whether it waits on that day. */
    boolean waits(UUID id, LocalDate today) {
        return sql.of("select count(*) " + FROM + "where q.id = :id and " + WAITING)
                        .with("id", id)
                        .with("today", today)
                        .count()
                > 0;
    }

    /** Makes the row in which answers are kept, if there is none. */
    void open(Declaration declaration) {
        sql.of("""
                        insert into canteen.income_check (id, household_id, state, sent_by, sent_at)
                        values (:id, :household, 'SENT', :by, :at) on conflict do nothing""")
                .with("id", declaration.id())
                .with("household", declaration.household())
                .with("by", declaration.review().sentBy())
                .with("at", declaration.review().sentAt())
                .run();
    }

    /** False when it was asked for since then already, or answered meanwhile. */
    boolean askNotice(UUID id, PersonId agent, Instant at, Instant since) {
        return sql.of("""
                                update canteen.income_check set asked_by = :by, asked_at = :at, version = version + 1
                                where id = :id and state = 'SENT' and (asked_at is null or asked_at < :since)""")
                .with("id", id)
                .with("by", agent)
                .with("at", at)
                .with("since", since)
                .changedOne();
    }

    private static Declaration declaration(Row row) {
        return new Declaration(
                row.uuid("id"),
                row.whole("version"),
                row.id("household_id", HouseholdId::new),
                new Declaration.DeclaredIncome(
                        Cents.of(row.number("amount_cents")),
                        row.has("tax_parts") ? row.decimal("tax_parts") : null,
                        row.has("persons") ? row.whole("persons") : null,
                        Cents.of(row.number("value_cents")),
                        YearMonth.from(row.day("month")),
                        row.day("valid_from"),
                        row.day("valid_to")),
                row.flag("counts_unchecked"),
                Review.read(row),
                row.instantOrNull("asked_at"),
                row.has("proof") ? row.uuid("proof") : null);
    }
}
