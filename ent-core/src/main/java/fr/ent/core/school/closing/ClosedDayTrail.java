package fr.ent.core.school.closing;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.audit.Audit;
import fr.ent.core.school.closing.EndedByClosedDays.ClosingEnds;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps in the audit trail who closed which days and what ended by it, and lets the people of the schools know. */
@Component
class ClosedDayTrail {

    private final Audit audit;
    private final ClosedDayNotices notices;

    ClosedDayTrail(Audit audit, ClosedDayNotices notices) {
        this.audit = audit;
        this.notices = notices;
    }

    void closed(PersonId by, ClosedDayId id, ClosedDayContent content, ClosingEnds ends) {
        keep("closed-day.written", by, id, content, ends);
        notices.tellClosed(id, content);
    }

    /** Nobody is told of another label alone. */
    void changed(PersonId by, ClosedDayId id, ChangedContent change, ClosingEnds ends) {
        keep("closed-day.changed", by, id, change.now(), ends);
        if (!change.now().to().equals(change.before().to())) {
            notices.tellChanged(id, change.now());
        }
    }

    void opened(PersonId by, ClosedDayId id, ClosedDayContent content, ClosingEnds back) {
        keep("closed-day.deleted", by, id, content, back);
        notices.tellOpened(id, content);
    }

    private void keep(String action, PersonId by, ClosedDayId id, ClosedDayContent content, ClosingEnds ends) {
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
                        "bookings", Integer.toString(ends.bookings()),
                        "homework", Integer.toString(ends.homework()),
                        "events", Integer.toString(ends.events())));
    }

    /** Closed days as they were, and as they are. */
    record ChangedContent(ClosedDayContent before, ClosedDayContent now) {}
}
