package fr.ent.core.school;

import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Tells when the calendar of the territory in scope last changed: its holidays, its closed days or its school week. */
@Component
public class CalendarVersion {

    private final Sql sql;

    CalendarVersion(Sql sql) {
        this.sql = sql;
    }

    /** The moment of the last change, which other facts of the territory move too; long ago if there was none. */
    public Instant get() {
        return sql.of("select version from core.fact_version where kind = 'territory'")
                .find(row -> Instant.EPOCH.plus(row.number("version"), ChronoUnit.MICROS))
                .orElse(Instant.EPOCH);
    }
}
