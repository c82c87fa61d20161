package fr.ent.canteen.presence.finish;

import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** At what hour rolls are finished that nobody has finished. */
@Component
class RollHours {

    /** Rolls further back stay as people left them. */
    private static final int DAYS_BACK = 7;

    private final Sql sql;

    RollHours(Sql sql) {
        this.sql = sql;
    }

    /** The hour, and the first day for which it holds. */
    record RollHour(LocalTime at, LocalDate fromDay) {}

    Optional<RollHour> find() {
        return sql.of("select at, from_day from canteen.roll_rule")
                .find(row -> new RollHour(row.time("at"), row.day("from_day")));
    }

    /** An hour that is changed holds for the same days as before. */
    void set(LocalTime at, LocalDate today) {
        sql.of("""
                        insert into canteen.roll_rule (at, from_day) values (:at, :today)
                        on conflict (territory_id) do update set at = excluded.at""").with("at", at).with("today", today).run();
    }

    void withdraw() {
        sql.of("delete from canteen.roll_rule").run();
    }

    /** Needs no territory in scope. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select canteen.territories_with_rolls_to_finish(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /**
     * Finishes the rolls of the days up to this one that somebody has begun, but not those that were opened again since the
     * hour; one statement, however many.
     *
     * @param last the day on which the hour has struck last, and when
     */
    void finish(RollHour hour, LocalDate last, Instant struck, Instant now) {
        LocalDate back = last.minusDays(DAYS_BACK);
        sql.of("""
                        insert into canteen.presence_finish (id, activity_id, day, finished_at, received_at, state)
                        select gen_random_uuid(), d.activity_id, d.day, :now, :now, 'STANDS'
                        from canteen.presence_day d
                        where d.last > 0 and d.day between :from and :last
                          and not exists (
                              select from canteen.presence_finish f
                              where f.activity_id = d.activity_id and f.day = d.day
                                and (f.state = 'STANDS' or f.state = 'REOPENED' and f.reopened_at >= :struck))
                        on conflict do nothing""")
                .with("from", back.isAfter(hour.fromDay()) ? back : hour.fromDay())
                .with("last", last)
                .with("struck", struck)
                .with("now", now)
                .run();
    }
}
