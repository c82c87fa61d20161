package fr.ent.homework.absence;

import fr.ent.core.household.TieShut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the word of a guardian on the day on which a court bars them, or the tie ends: it explains no absence to come. */
@Component
class CutAbsences {

    private final Absences absences;
    private final SchoolClock clock;

    CutAbsences(Absences absences, SchoolClock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    @EventListener
    void cut(TieShut tie) {
        absences.cut(tie.child(), tie.guardian(), clock.today(), clock.now());
    }
}
