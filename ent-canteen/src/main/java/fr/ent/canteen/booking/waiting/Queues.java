package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.BookingId;
import fr.ent.canteen.booking.place.Booking;
import fr.ent.canteen.booking.place.Bookings;
import fr.ent.canteen.booking.place.Places;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The days on which families wait, and where the background is to look at them. */
@Component
class Queues {

    private final Sql sql;
    private final Bookings bookings;

    Queues(Sql sql, Bookings bookings) {
        this.sql = sql;
        this.bookings = bookings;
    }

    /** The territories where a cut-off has passed or isn't known yet, or may have moved; needs none in scope. */
    List<TerritoryId> listTerritories(Instant now) {
        return sql.of("select canteen.territories_with_queues_to_end(:now) as id")
                .with("now", now)
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Before anything is read: facts that move from now on are looked at anew. */
    void look() {
        sql.of("""
                        insert into canteen.queue_look (facts) values (canteen.facts_of(core.territory()))
                        on conflict (territory_id) do update set facts = excluded.facts""").run();
    }

    /** The days that somebody waits for. */
    List<Places.PlaceDay> listDays() {
        return sql.of("select distinct activity_id, day from canteen.booking where status = 'WAITING'")
                .list(Places.PlaceDay::read);
    }

    /** Those who wait for these days; two statements. */
    List<Booking> list(Collection<Places.PlaceDay> days) {
        return bookings.list(sql.of("""
                        select b.id from canteen.booking b
                        join unnest(:activities, cast(:days as date[])) as w (activity, day)
                          on b.activity_id = w.activity and b.day = w.day
                        where b.status = 'WAITING'""")
                .ids("activities", days, Places.PlaceDay::activity)
                .days("days", days, Places.PlaceDay::day)
                .list(row -> row.id("id", BookingId::new)));
    }

    /** Remembers until when these days can be waited for. */
    void remember(Map<Places.PlaceDay, Instant> cutOffs) {
        List<Places.PlaceDay> days = List.copyOf(cutOffs.keySet());
        sql.of("""
                        update canteen.booking b set waits_until = w.cut_off
                        from (select q.id, d.cut_off
                              from unnest(:activities, cast(:days as date[]), cast(:cutOffs as timestamptz[]))
                                   as d (activity, day, cut_off)
                              join canteen.booking q on q.activity_id = d.activity and q.day = d.day
                              where q.status = 'WAITING' and q.waits_until is distinct from d.cut_off
                              order by q.id for update of q) w
                        where b.id = w.id""")
                .ids("activities", days, Places.PlaceDay::activity)
                .days("days", days, Places.PlaceDay::day)
                .texts("cutOffs", days, cutOffs::get)
                .run();
    }
}
