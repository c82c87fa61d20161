package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.ActivityId;
import fr.ent.core.PersonId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The food that was thrown away, by site, day and kind. */
@Component
class Waste {

    private final Sql sql;

    Waste(Sql sql) {
        this.sql = sql;
    }

    List<Weighing> list(ActivityId activity, LocalDate from, LocalDate to) {
        return sql.of("""
                        select day, kind, grams from canteen.waste
                        where activity_id = :activity and day between :from and :to order by day, kind""")
                .with("activity", activity)
                .with("from", from)
                .with("to", to)
                .list(row ->
                        new Weighing(row.day("day"), row.choice("kind", WasteWeighingKind.class), row.whole("grams")));
    }

    /** Weighing again replaces. */
    void set(ActivityId activity, Weighing weighing, PersonId by, Instant at) {
        sql.of("""
                        insert into canteen.waste (activity_id, day, kind, grams, weighed_by, weighed_at)
                        values (:activity, :day, :kind, :grams, :by, :at)
                        on conflict (territory_id, activity_id, day, kind) do update
                        set grams = excluded.grams, weighed_by = excluded.weighed_by, weighed_at = excluded.weighed_at""")
                .with("activity", activity)
                .with("day", weighing.day())
                .with("kind", weighing.kind().name())
                .with("grams", weighing.grams())
                .with("by", by)
                .with("at", at)
                .run();
    }

    /** A weight in whole grams. */
    record Weighing(LocalDate day, WasteWeighingKind kind, int grams) {}
}
