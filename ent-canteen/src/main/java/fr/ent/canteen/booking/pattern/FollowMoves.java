package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildrenMoved;
import fr.ent.core.persistence.Sql;
import fr.ent.core.persistence.TerritoryScope;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the household in which children live now pay for the days to come that the one they left was to pay. */
@Component
class FollowMoves {

    private final Sql sql;
    private final TownClock clock;

    FollowMoves(Sql sql, TownClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void moved(ChildrenMoved moved) {
        follow(moved);
    }

    void follow(ChildrenMoved moved) {
        TerritoryScope.run(moved.territory(), () -> {
            LocalDate today = clock.today();
            sql.of("""
                            update canteen.booking set household_id = :to, version = version + 1
                            where id in (
                                select id from canteen.booking
                                where child_id = any(:children) and day >= :today
                                  and (status in ('REQUESTED', 'BOOKED', 'WAITING') or suspension_id is not null
                                       or ended_turn is not null or left_held is not null)
                                  and household_id is not distinct from cast(:from as uuid)
                                order by id for update)""")
                    .ids("children", moved.children())
                    .with("from", moved.from())
                    .with("to", moved.to())
                    .with("today", today)
                    .run();
            sql.of("""
                            update canteen.pattern set household_id = :to, version = version + 1
                            where child_id = any(:children) and ends_on >= :today and household_id = cast(:from as uuid)""")
                    .ids("children", moved.children())
                    .with("from", moved.from())
                    .with("to", moved.to())
                    .with("today", today)
                    .run();
        });
    }
}
