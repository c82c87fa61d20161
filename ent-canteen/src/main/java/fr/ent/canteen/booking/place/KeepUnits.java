package fr.ent.canteen.booking.place;

import fr.ent.canteen.offer.HoursChanged;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.persistence.Sql;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the units of booked days gone by when an activity's hours change, so that no past day is priced by new hours. */
@Component
class KeepUnits {

    private final Sql sql;
    private final TownClock clock;

    KeepUnits(Sql sql, TownClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @EventListener
    void keep(HoursChanged changed) {
        sql.of("""
                        update canteen.booking set units = :units
                        where activity_id = :activity and day < :today and units is null""")
                .with("units", changed.before().aDay().count())
                .with("activity", changed.before().id())
                .with("today", clock.today())
                .run();
    }
}
