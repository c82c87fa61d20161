package fr.ent.canteen.prices.quotient;

import fr.ent.core.NewId;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The versions of the rule of the territory in scope. */
@Component
public class QuotientRules {

    private static final String SELECT =
            "select valid_from, method, months, expires_month, expires_day, declarations_count from canteen.quotient_rule ";

    private final Sql sql;

    QuotientRules(Sql sql) {
        this.sql = sql;
    }

    public QuotientRule on(LocalDate day) {
        return sql.of(SELECT + "where valid_from <= :day order by valid_from desc limit 1")
                .with("day", day)
                .find(QuotientRules::rule)
                .orElse(QuotientRule.USUAL);
    }

    /** Latest first; the usual rule, which every territory begins with, last. */
    public List<QuotientRule> list() {
        List<QuotientRule> own = sql.of(SELECT + "order by valid_from desc").list(QuotientRules::rule);
        return Stream.concat(own.stream(), Stream.of(QuotientRule.USUAL)).toList();
    }

    /** Adds a version; one that hasn't begun is replaced. False when one began on that day already. */
    public boolean set(QuotientRule rule, LocalDate today) {
        return sql.of("""
                                insert into canteen.quotient_rule as r (id, valid_from, method, months,
                                                                        expires_month, expires_day, declarations_count)
                                values (:id, :from, :method, :months, :month, :day, :declarations)
                                on conflict (territory_id, valid_from) do update
                                set method = excluded.method, months = excluded.months,
                                    expires_month = excluded.expires_month, expires_day = excluded.expires_day,
                                    declarations_count = excluded.declarations_count,
                                    version = r.version + 1
                                where r.valid_from > :today""")
                .with("id", NewId.next())
                .with("from", rule.validFrom().orElseThrow())
                .with("method", rule.method().name())
                .with("months", rule.months())
                .with("month", rule.expiresOn().getMonthValue())
                .with("day", rule.expiresOn().getDayOfMonth())
                .with("declarations", rule.declarationsCount())
                .with("today", today)
                .changedOne();
    }

    private static QuotientRule rule(Row row) {
        return new QuotientRule(
                Optional.of(row.day("valid_from")),
                row.choice("method", QuotientRule.Method.class),
                row.whole("months"),
                MonthDay.of(row.whole("expires_month"), row.whole("expires_day")),
                row.flag("declarations_count"));
    }
}
