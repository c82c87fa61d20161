package fr.ent.canteen.prices.quotient;

import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets declarations that wait count from the first day of a rule that counts declarations. One that was declared before that
 * day is closed on it and goes on in a row of its own, so that no day before changes.
 */
@Component
public class CountDeclarations {

    private static final String WAITING = """
            select q.*, greatest(q.valid_from, :from) as counts_from,
                   (select min(c.valid_from) from canteen.quotient c
                    where c.household_id = q.household_id and c.source <> 'INCOME' and c.valid_from <= q.valid_to
                      and c.valid_from > greatest(q.valid_from, :from)
                      and coalesce(c.closed_on, c.valid_to + 1) > c.valid_from) as checked
            from canteen.quotient q
            left join canteen.income_check k on k.territory_id = q.territory_id and k.id = q.id
            where q.source = 'INCOME' and not q.counts_unchecked and q.valid_to >= :from
              and (q.closed_on is null or q.closed_on > greatest(q.valid_from, :from))
              and coalesce(k.state, 'SENT') = 'SENT'
              and not exists (select from canteen.quotient_proof p
                              where p.household_id = q.household_id and p.state = 'REFUSED'
                                and p.decided_at > q.declared_at)
              and not exists (select from canteen.income_check r where %s)
              and not exists (select from canteen.quotient c
                              where c.household_id = q.household_id and c.source <> 'INCOME'
                                and greatest(q.valid_from, :from)
                                    between c.valid_from and coalesce(c.closed_on - 1, c.valid_to))
            """.formatted(Quotients.REFUSED.formatted("q.household_id"));

    private final Sql sql;

    CountDeclarations(Sql sql) {
        this.sql = sql;
    }

    /** Those of the territory in scope; never in the place of what is checked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void from(LocalDate day) {
        sql.of("with waiting as materialized (" + WAITING + """
                        ),
                        begun as (
                            update canteen.quotient q set closed_on = w.counts_from from waiting w
                            where q.territory_id = w.territory_id and q.id = w.id and w.valid_from < w.counts_from),
                        ahead as (
                            update canteen.quotient q
                            set counts_unchecked = true, closed_on = least(w.closed_on, w.checked) from waiting w
                            where q.territory_id = w.territory_id and q.id = w.id and w.valid_from = w.counts_from)
                        insert into canteen.quotient
                            (id, household_id, source, value_cents, month, valid_from, valid_to, closed_on,
                             counts_unchecked, reference_income_cents, tax_parts, monthly_income_cents, persons,
                             rule_valid_from, provider, declared_by, declared_at)
                        select gen_random_uuid(), w.household_id, w.source, w.value_cents, w.month, w.counts_from,
                               w.valid_to, least(w.closed_on, w.checked), true, w.reference_income_cents, w.tax_parts,
                               w.monthly_income_cents, w.persons, w.rule_valid_from, w.provider, w.declared_by,
                               w.declared_at
                        from waiting w where w.valid_from < w.counts_from""")
                .with("from", day)
                .run();
    }
}
