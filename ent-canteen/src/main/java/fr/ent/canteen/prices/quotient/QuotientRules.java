package fr.ent.canteen.prices.quotient;

import fr.ent.core.NewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the rule of the territory in scope. */
@Component
public class QuotientRules {

    private static final String SELECT =
            "select valid_from, method, months, expires_month, expires_day from canteen.quotient_rule ";

    private final JdbcClient jdbc;

    QuotientRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public QuotientRule on(LocalDate day) {
        return jdbc.sql(SELECT + "where valid_from <= :day order by valid_from desc limit 1")
                .param("day", day)
                .query(QuotientRules::rule)
                .optional()
                .orElse(QuotientRule.USUAL);
    }

    /** Latest first; the usual rule, which every territory begins with, last. */
    public List<QuotientRule> list() {
        List<QuotientRule> own = jdbc.sql(SELECT + "order by valid_from desc")
                .query(QuotientRules::rule)
                .list();
        return Stream.concat(own.stream(), Stream.of(QuotientRule.USUAL)).toList();
    }

    /** Adds a version; one that hasn't begun is replaced. False when one began on that day already. */
    public boolean set(QuotientRule rule, LocalDate today) {
        return jdbc.sql("""
                                insert into canteen.quotient_rule as r (territory_id, id, valid_from, method, months,
                                                                        expires_month, expires_day)
                                values (core.territory(), :id, :from, :method, :months, :month, :day)
                                on conflict (territory_id, valid_from) do update
                                set method = excluded.method, months = excluded.months,
                                    expires_month = excluded.expires_month, expires_day = excluded.expires_day,
                                    version = r.version + 1
                                where r.valid_from > :today""")
                        .param("id", NewId.next())
                        .param("from", rule.validFrom().orElseThrow())
                        .param("method", rule.method().name())
                        .param("months", rule.months())
                        .param("month", rule.expiresOn().getMonthValue())
                        .param("day", rule.expiresOn().getDayOfMonth())
                        .param("today", today)
                        .update()
                == 1;
    }

    private static QuotientRule rule(ResultSet row, int number) throws SQLException {
        return new QuotientRule(
                Optional.of(row.getObject("valid_from", LocalDate.class)),
                QuotientRule.Method.valueOf(row.getString("method")),
                row.getInt("months"),
                MonthDay.of(row.getInt("expires_month"), row.getInt("expires_day")));
    }
}
