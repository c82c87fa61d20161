package fr.ent.core.account.invitation;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the audit trail of invitations. */
@Component
class InvitationTrail {

    private final Audit audit;

    InvitationTrail(Audit audit) {
        this.audit = audit;
    }

    void invited(Collection<PersonId> people, InvitationWay way, Viewer by) {
        Map<String, String> details = Map.of("way", way.name().toLowerCase(Locale.ROOT));
        people.forEach(person -> audit.record(by.person(), "staff.invited", target(person), details));
    }

    /** @param by nobody when a right of the sender came to its end by itself */
    void withdrawn(Collection<PersonId> people, @Nullable PersonId by) {
        for (PersonId person : people) {
            if (by == null) {
                audit.recordOfNobody("staff.invitation-withdrawn", target(person), Map.of());
            } else {
                audit.record(by, "staff.invitation-withdrawn", target(person), Map.of());
            }
        }
    }

    void accepted(PersonId person, String subject) {
        audit.record(person, "account.opened", "account:" + subject, Map.of("by", "invitation"));
    }

    void refused() {
        audit.recordOfNobody("invitation.refused", "account:nobody", Map.of());
    }

    private static String target(PersonId person) {
        return "person:" + person;
    }
}
