package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where orders are to be looked at: where one is due or a new day comes into sight, where facts of the territory have moved,
 * and where the database has noted that bookings or needs changed which an order was made of.
 */
@Component
class OrderLooks {

    /**
     * Longer than requests usually write: what one changed while an order was made could not be noted, for it saw no order.
     * A change by one that takes longer is seen with the next, or at midnight.
     */
    private static final Duration WRITTEN_MEANWHILE = Duration.ofMinutes(2);

    private final Sql sql;
    private final TownClock clock;

    OrderLooks(Sql sql, TownClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Needs no territory in scope. */
    List<TerritoryId> listTerritories() {
        return sql.of("select canteen.territories_with_orders_to_make(:now) as id")
                .with("now", clock.now())
                .list(row -> row.id("id", TerritoryId::new));
    }

    /** Before anything is read: what changes from now on is noted anew. */
    void begin(Instant now) {
        sql.of("""
                        with seen as (delete from canteen.order_change)
                        insert into canteen.order_look (next_at, facts)
                        values (:now, canteen.facts_of(core.territory()))
                        on conflict (territory_id) do update set next_at = excluded.next_at, facts = excluded.facts""").with("now", now).run();
    }

    /**
     * @param at the moment at which orders were due or weren't
     * @param due when orders of these days come due, or did
     */
    void end(int made, ZonedDateTime at, Stream<Instant> due) {
        Instant now = at.toInstant();
        Instant midnight =
                at.toLocalDate().plusDays(1).atStartOfDay(at.getZone()).toInstant();
        Instant soon = made > 0 ? now.plus(WRITTEN_MEANWHILE) : midnight;
        Instant next = Stream.concat(Stream.of(midnight, soon), due.filter(now::isBefore))
                .min(Instant::compareTo)
                .orElseThrow();
        sql.of("update canteen.order_look set next_at = :next")
                .with("next", next)
                .run();
    }
}
