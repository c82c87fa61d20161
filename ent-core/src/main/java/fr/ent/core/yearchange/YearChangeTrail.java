package fr.ent.core.yearchange;

import fr.ent.core.PersonId;
import fr.ent.core.audit.Audit;
import fr.ent.core.rights.RightEnded;
import fr.ent.core.yearchange.CarryOutRows.OutcomeCount;
import fr.ent.core.yearchange.change.YearChange;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The entries that the audit trail keeps of changes of years, and the end of rights they gave. */
@Component
class YearChangeTrail {

    private final Audit audit;
    private final ApplicationEventPublisher events;

    YearChangeTrail(Audit audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void previewed(PersonId by, YearChange change, int pupils) {
        record(
                by,
                "year-change.previewed",
                change,
                Map.of("year", change.yearLabel(), "pupils", String.valueOf(pupils)));
    }

    void edited(PersonId by, YearChange change, String what) {
        record(by, "year-change.edited", change, Map.of("year", change.yearLabel(), "what", what));
    }

    void read(PersonId by, YearChange change) {
        record(by, "year-change.pupils-read", change, Map.of("year", change.yearLabel()));
    }

    void applied(PersonId by, YearChange change) {
        record(by, "year-change.applied", change, Map.of("year", change.yearLabel()));
    }

    void carriedOut(YearChange change, OutcomeCount count) {
        audit.recordOfNobody(
                "year-change.carried-out",
                "school:" + change.school(),
                Map.of(
                        "year", change.yearLabel(),
                        "moved", String.valueOf(count.moved()),
                        "left", String.valueOf(count.left()),
                        "kept", String.valueOf(count.kept())));
    }

    void undone(PersonId by, YearChange change, int kept) {
        record(by, "year-change.undone", change, Map.of("year", change.yearLabel(), "kept", String.valueOf(kept)));
    }

    /** Tells the modules of rights that an undo took back. */
    void rightsEnded(PersonId by, List<PersonId> people) {
        if (!people.isEmpty()) {
            events.publishEvent(new RightEnded(people, by));
        }
    }

    private void record(PersonId by, String action, YearChange change, Map<String, String> details) {
        audit.record(by, action, "school:" + change.school(), details);
    }
}
