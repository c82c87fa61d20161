package fr.ent.canteen.presence.kitchen;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.TerritoryId;
import fr.ent.core.persistence.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where orders are to be looked at: where one is due or a new day comes into sight, where facts of the territory have moved,
 * and where the database has noted that bookings or needs changed which an order was made of.
 */
@Component
class OrderLooks {

    /** Longer than any request writes: what it changed while an order was made could not be noted. */
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
    void begin() {
        sql.of("""
                        with seen as (delete from canteen.order_change)
                        insert into canteen.order_look (next_at, facts)
                        values (:now, canteen.facts_of(core.territory()))
                        on conflict (territory_id) do update set next_at = excluded.next_at, facts = excluded.facts""").with("now", clock.now()).run();
    }

    /** @param due when orders come due that aren't yet */
    void end(int made, Stream<Instant> due) {
        Instant midnight = clock.today().plusDays(1).atStartOfDay(clock.zone()).toInstant();
        Instant now = clock.now();
        Instant soon = made > 0 ? now.plus(WRITTEN_MEANWHILE) : midnight;
        Instant next = Stream.concat(Stream.of(midnight, soon), due.filter(now::isBefore))
                .min(Instant::compareTo)
                .orElseThrow();
        sql.of("update canteen.order_look set next_at = :next")
                .with("next", next)
                .run();
    }
}
