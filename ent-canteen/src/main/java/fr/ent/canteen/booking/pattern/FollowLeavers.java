package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.booking.waiting.EndLater;
import fr.ent.core.PupilLeft;
import fr.ent.core.persistence.TerritoryScope;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings bookings in step with the register: after the transaction that changed it, and again until it worked. */
@Component
class FollowLeavers {

    private final EndLater endLater;
    private final Patterns patterns;

    FollowLeavers(EndLater endLater, Patterns patterns) {
        this.endLater = endLater;
        this.patterns = patterns;
    }

    @Async
    @TransactionalEventListener
    void left(PupilLeft left) {
        TerritoryScope.run(left.territory(), () -> {
            patterns.end(left.child(), left.on());
            endLater.end(left);
        });
    }
}
