package fr.ent.canteen.presence;

import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Excuses a child's absence on all that is booked between two days. The caller tells the family. */
@Component
public class ExcuseDays {

    private final Excuses excuses;
    private final TownClock clock;

    ExcuseDays(Excuses excuses, TownClock clock) {
        this.excuses = excuses;
        this.clock = clock;
    }

    /**
     * One statement; what is excused already keeps its reason.
     *
     * @return how many days of activities were excused
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int excuse(ChildId child, LocalDate from, LocalDate to, String reason, PersonId by) {
        return excuses.setAll(child, from, to, new Excuse(reason, by, clock.now()));
    }
}
