package fr.ent.core.leaving;

import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** For how many days a pupil whom a file names no more stays, as the territory in scope sets it. */
@Component
public class LeavingDelay {

    private static final int USUAL_DAYS = 7;

    private final Sql sql;
    private final Territories territories;
    private final Clock clock;

    LeavingDelay(Sql sql, Territories territories, Clock clock) {
        this.sql = sql;
        this.territories = territories;
        this.clock = clock;
    }

    int days() {
        return sql.of("select days from core.leaving_rule")
                .find(row -> row.whole("days"))
                .orElse(USUAL_DAYS);
    }

    void set(int days) {
        sql.of("""
                        insert into core.leaving_rule as r (days) values (:days)
                        on conflict (territory_id) do update set days = excluded.days, version = r.version + 1""").with("days", days).run();
    }

    /** The first day away of a pupil who is found missing now. */
    public LocalDate firstDayAway() {
        return today().plusDays(days());
    }

    /** Today, by the territory's clock. */
    public LocalDate today() {
        return LocalDate.ofInstant(
                now(), territories.get(TerritoryScope.require()).timeZone());
    }

    public Instant now() {
        return clock.instant();
    }
}
