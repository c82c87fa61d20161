package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was thrown away, by site, day and kind. */
@Component
class Waste {

    private final JdbcClient jdbc;

    Waste(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Weighing> list(ActivityId activity, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select day, kind, grams from canteen.waste
                        where activity_id = :activity and day between :from and :to order by day, kind""")
                .param("activity", activity.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Weighing(
                        row.getObject("day", LocalDate.class),
                        Weighing.Kind.valueOf(row.getString("kind")),
                        row.getInt("grams")))
                .list();
    }

    /** Weighing again replaces. */
    void set(ActivityId activity, Weighing weighing, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into canteen.waste (territory_id, activity_id, day, kind, grams, weighed_by, weighed_at)
                        values (:territory, :activity, :day, :kind, :grams, :by, :at)
                        on conflict (territory_id, activity_id, day, kind) do update
                        set grams = excluded.grams, weighed_by = excluded.weighed_by, weighed_at = excluded.weighed_at""")
                .param("territory", TerritoryScope.require().value())
                .param("activity", activity.value())
                .param("day", weighing.day())
                .param("kind", weighing.kind().name())
                .param("grams", weighing.grams())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A weight in whole grams. */
    record Weighing(LocalDate day, Kind kind, int grams) {

        /** Peelings and cuttings, what was made and not served, what came back on plates. */
        enum Kind {
            PREPARATION,
            UNSERVED,
            LEFTOVERS
        }
    }
}
