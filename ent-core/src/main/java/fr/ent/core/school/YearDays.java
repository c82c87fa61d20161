package fr.ent.core.school;

import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first and last days of the school years of the territory in scope. */
@Component
public class YearDays {

    /** For so long before its first day people make ready for a year. */
    private static final Period AHEAD = Period.ofMonths(4);

    private final Sql sql;

    YearDays(Sql sql) {
        this.sql = sql;
    }

    /** The year that people make ready for: the next one once it is near, else the one that runs. */
    public Optional<SchoolYearDays> findNear(LocalDate today) {
        return sql.of("""
                        select starts_on, ends_on from core.school_year where starts_on <= :near and ends_on >= :today
                        order by starts_on desc limit 1""")
                .with("near", today.plus(AHEAD))
                .with("today", today)
                .find(row -> new SchoolYearDays(row.day("starts_on"), row.day("ends_on")));
    }

    /** A school year from its first day to its last. */
    public record SchoolYearDays(LocalDate first, LocalDate last) {}
}
