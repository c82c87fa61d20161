package fr.ent.core.territory;

import fr.ent.core.persistence.FactKey;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryFacts;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The quiet hours of the territory in scope. */
@Component
public class Quiet {

    private static final FactKey<Optional<QuietHours>> HOURS = FactKey.named("territory", "quiet-hours");

    private final Sql sql;
    private final TerritoryFacts facts;
    private final Territories territories;
    private final Clock clock;

    Quiet(Sql sql, TerritoryFacts facts, Territories territories, Clock clock) {
        this.sql = sql;
        this.facts = facts;
        this.territories = territories;
        this.clock = clock;
    }

    public Optional<QuietHours> find() {
        return facts.get(HOURS, () -> sql.of("""
                        select quiet_from, quiet_until, quiet_weekends from core.territory where id = core.territory()""").get(row -> Optional.ofNullable(QuietHoursRow.read(row))));
    }

    /** When those that last now end; nothing outside of them. */
    public Optional<Instant> findEnd() {
        return find().flatMap(hours -> hours.endOf(
                clock.instant(), territories.get(TerritoryScope.require()).timeZone()));
    }

    /**
     * Changes them; what waits for the end of the former ones rings no later than these say.
     *
     * @param hours none to have none
     */
    public void change(@Nullable QuietHours hours) {
        sql.of("select core.change_quiet_hours(cast(:from as time), cast(:until as time), :weekends)")
                .with("from", hours == null ? null : hours.from())
                .with("until", hours == null ? null : hours.until())
                .with("weekends", hours != null && hours.weekends())
                .each(row -> {});
        Instant now = clock.instant();
        ZoneId zone = territories.get(TerritoryScope.require()).timeZone();
        sql.of("update core.notice set due_at = least(due_at, :end) where due_at is not null")
                .with(
                        "end",
                        Optional.ofNullable(hours)
                                .flatMap(next -> next.endOf(now, zone))
                                .orElse(now))
                .run();
    }
}
