package fr.ent.core.school.week;

import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.Row;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.territory.Territories;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes the school week of the territory in scope from a day on. Activities of Wednesdays take place in both. */
@Component
class ChangeWeek {

    private final Sql sql;
    private final Territories territories;
    private final Audit audit;
    private final Clock clock;

    ChangeWeek(Sql sql, Territories territories, Audit audit, Clock clock) {
        this.sql = sql;
        this.territories = territories;
        this.audit = audit;
        this.clock = clock;
    }

    SchoolWeekView read() {
        LocalDate today = today();
        Optional<PlannedWeek> now = find("starts_on <= :today order by starts_on desc limit 1", today);
        return new SchoolWeekView(
                now.map(PlannedWeek::days).orElseGet(this::first),
                now.map(PlannedWeek::startsOn).orElse(null),
                find("starts_on > :today order by starts_on limit 1", today).orElse(null));
    }

    /** Forgets what was planned for other days to come. */
    @Transactional(propagation = Propagation.MANDATORY)
    void change(PlannedWeek wanted, PersonId by) {
        DateRange.requireSensible("startsOn", wanted.startsOn());
        if (wanted.startsOn().isBefore(today())) {
            throw new InvalidInput("startsOn", "out-of-range");
        }
        sql.of("delete from core.school_week where starts_on > :today or starts_on = :startsOn")
                .with("today", today())
                .with("startsOn", wanted.startsOn())
                .run();
        if (read().days() != wanted.days()) {
            sql.of("""
                            insert into core.school_week (starts_on, wednesday_open, decided_by, decided_at)
                            values (:startsOn, :open, :by, :now)""")
                    .with("startsOn", wanted.startsOn())
                    .with("open", wanted.days().wednesdayOpen())
                    .with("by", by)
                    .with("now", clock.instant())
                    .run();
        }
        audit.record(
                by,
                "school-week.changed",
                "territory:" + TerritoryScope.require(),
                Map.of(
                        "days", wanted.days().name(),
                        "startsOn", wanted.startsOn().toString()));
    }

    private WeekDays first() {
        return sql.of("select wednesday_open from core.territory where id = core.territory()")
                .get(row -> WeekDays.of(row.flag("wednesday_open")));
    }

    private Optional<PlannedWeek> find(String which, LocalDate today) {
        return sql.of("select starts_on, wednesday_open from core.school_week where " + which)
                .with("today", today)
                .find(ChangeWeek::planned);
    }

    private static PlannedWeek planned(Row row) {
        return new PlannedWeek(row.day("starts_on"), WeekDays.of(row.flag("wednesday_open")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), territories.get(TerritoryScope.require()).timeZone());
    }

    /** A week from a day on. */
    record PlannedWeek(LocalDate startsOn, WeekDays days) {}

    /**
     * The week of now, and the one that is planned.
     *
     * @param since nothing when it has never been another
     */
    record SchoolWeekView(
            WeekDays days,
            @Nullable LocalDate since,
            @Nullable PlannedWeek next) {}
}
