package fr.ent.canteen.families;

import fr.ent.core.ChildrenMoved;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.TerritoryScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Gives the turns of a household that children have left to the one they live in now; two turns of one household end. */
@Component
class FollowMovesInTurns {

    private final Custodies custodies;
    private final Clock clock;

    FollowMovesInTurns(Custodies custodies, Clock clock) {
        this.custodies = custodies;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener
    void moved(ChildrenMoved moved) {
        follow(moved);
    }

    void follow(ChildrenMoved moved) {
        HouseholdId from = moved.from();
        if (from != null) {
            TerritoryScope.run(
                    moved.territory(),
                    () -> custodies.list(moved.children()).stream()
                            .filter(custody -> custody.names(from))
                            .forEach(custody -> follow(custody, from, moved)));
        }
    }

    private void follow(Custody custody, HouseholdId from, ChildrenMoved moved) {
        Map<LocalDate, HouseholdId> days = new HashMap<>(custody.days());
        days.replaceAll((day, household) -> household.equals(from) ? moved.to() : household);
        HouseholdId odd = custody.odd().equals(from) ? moved.to() : custody.odd();
        HouseholdId even = custody.even().equals(from) ? moved.to() : custody.even();
        if (odd.equals(even)) {
            custodies.end(custody.child());
        } else {
            custodies.set(new Custody(custody.child(), custody.from(), odd, even, days), moved.by(), clock.instant());
        }
    }
}
