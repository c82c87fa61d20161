package fr.ent.core.leaving;

import fr.ent.core.persistence.Sql;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many pupils of the territory in scope are about to leave; one statement. */
@Component
public class ComingLeavings {

    private final Sql sql;

    ComingLeavings(Sql sql) {
        this.sql = sql;
    }

    /** None while nobody is about to leave. */
    public Optional<LeavingCount> count() {
        return sql.of("""
                        select count(*) as pupils, min(leaves_on) as first from core.pupil_leaving where left_at is null
                        having count(*) > 0""").find(row -> new LeavingCount(row.whole("pupils"), row.day("first")));
    }

    /** So many pupils, and the first day away of the next one. */
    public record LeavingCount(int pupils, LocalDate first) {}
}
