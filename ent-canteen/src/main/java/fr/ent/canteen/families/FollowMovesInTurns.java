package fr.ent.canteen.families;

import fr.ent.core.ChildrenMoved;
import fr.ent.core.HouseholdId;
import fr.ent.core.persistence.TerritoryScope;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Gives the turns of a household that children have left to the one they live in now. */
@Component
class FollowMovesInTurns {

    private final ChangeCustody changeCustody;

    FollowMovesInTurns(ChangeCustody changeCustody) {
        this.changeCustody = changeCustody;
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
                    () -> moved.children().forEach(child -> changeCustody.move(child, from, moved.to(), moved.by())));
        }
    }
}
