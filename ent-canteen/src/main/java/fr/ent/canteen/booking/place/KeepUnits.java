package fr.ent.canteen.booking.place;

import fr.ent.canteen.offer.Session.HoursChanged;
import fr.ent.canteen.prices.KeptPriceRows;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.persistence.Sql;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps units and session of booked days gone by when an activity's hours or billing change: no past day is priced by new ones. */
@Component
class KeepUnits {

    private final Sql sql;
    private final KeptPriceRows rows;
    private final TownClock clock;

    KeepUnits(Sql sql, KeptPriceRows rows, TownClock clock) {
        this.sql = sql;
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void keep(HoursChanged changed) {
        sql.of("""
                        update canteen.booking set units = :units, session = cast(:session as jsonb)
                        where activity_id = :activity and day < :today and units is null""")
                .with("units", changed.before().aDay().count())
                .with("session", rows.written(changed.before().session()))
                .with("activity", changed.before().id())
                .with("today", clock.today())
                .run();
    }
}
