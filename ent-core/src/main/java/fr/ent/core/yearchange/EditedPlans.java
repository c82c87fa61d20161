package fr.ent.core.yearchange;

import fr.ent.core.NotThere;
import fr.ent.core.PersonId;
import fr.ent.core.yearchange.YearChangeOutcome.Done;
import fr.ent.core.yearchange.YearChangeOutcome.NotInThatState;
import fr.ent.core.yearchange.change.YearChange;
import fr.ent.core.yearchange.change.YearChangeId;
import fr.ent.core.yearchange.change.YearChangeRows;
import fr.ent.core.yearchange.change.YearChangeState;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Opens plans to a person's hand: one at a time, as long as they aren't applied, and for the trail. */
@Component
class EditedPlans {

    private final YearChangeRows rows;
    private final YearChangeTrail trail;

    EditedPlans(YearChangeRows rows, YearChangeTrail trail) {
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * Lets some work be done in a plan.
     *
     * @param what the trail says of it
     * @throws NotThere without such a plan
     */
    YearChangeOutcome edit(YearChangeId id, PersonId by, String what, Function<YearChange, YearChangeOutcome> work) {
        YearChange change = rows.lock(id).orElseThrow(NotThere::new);
        if (change.state() != YearChangeState.PREVIEWED) {
            return new NotInThatState(change.state());
        }
        YearChangeOutcome outcome = work.apply(change);
        if (outcome instanceof Done) {
            rows.touch(id);
            trail.edited(by, change, what);
        }
        return outcome;
    }
}
