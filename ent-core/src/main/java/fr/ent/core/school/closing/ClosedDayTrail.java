package fr.ent.core.school.closing;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.audit.Audit;
import fr.ent.core.school.closing.EndedByClosedDays.ClosingEnds;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps in the audit trail who closed which days, and what ended by it. */
@Component
class ClosedDayTrail {

    private final Audit audit;

    ClosedDayTrail(Audit audit) {
        this.audit = audit;
    }

    void keep(String action, PersonId by, ClosedDayId id, ClosedDayContent content, ClosingEnds ends) {
        SchoolId school = content.schoolId();
        audit.record(
                by,
                action,
                "closed-day:" + id,
                Map.of(
                        "label", content.label(),
                        "from", content.from().toString(),
                        "to", content.to().toString(),
                        "school", school == null ? "all" : school.toString(),
                        "bookings", Integer.toString(ends.bookings())));
    }
}
