package fr.ent.core.accompaniment;

import fr.ent.core.PersonId;
import fr.ent.core.accompaniment.Accompaniment.AccompanimentTime;
import fr.ent.core.rights.EndRights;
import fr.ent.core.rights.RightDays;
import fr.ent.core.rights.RightEnds;
import fr.ent.core.rights.RightId;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The days of accompaniments, as those of all rights. */
@Component
class AccompanimentDays {

    private final RightEnds ends;
    private final EndRights endRights;

    AccompanimentDays(RightEnds ends, EndRights endRights) {
        this.ends = ends;
        this.endRights = endRights;
    }

    /** @throws fr.ent.core.InvalidInput for days that are over, or too far away */
    AccompanimentTime timeOf(RightDays days) {
        return new AccompanimentTime(ends.startOf(days.from()), ends.endOf(days.until()));
    }

    /** @throws fr.ent.core.InvalidInput on {@code until} for a day before the first, over, or too far away */
    Instant endOf(Accompaniment one, LocalDate until) {
        return ends.endOf(new RightDays(ends.dayOf(one.time().startsAt()), until).until());
    }

    boolean hasBegun(Accompaniment one) {
        return !one.time().startsAt().isAfter(ends.now());
    }

    /** Takes rights away that have come to their end, so that they can be given anew. */
    void sweep() {
        endRights.sweep();
    }

    void end(RightId id, PersonId by) {
        endRights.endForDays(id, by);
    }
}
