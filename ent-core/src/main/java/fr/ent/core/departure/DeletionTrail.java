package fr.ent.core.departure;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.persistence.TerritoryScope;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The transaction of a deletion, and what the audit trail tells of it: how many, never who. */
@Component
class DeletionTrail {

    private final Audit audit;
    private final TransactionTemplate transaction;

    DeletionTrail(Audit audit, TransactionTemplate transaction) {
        this.audit = audit;
        this.transaction = transaction;
    }

    void transaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    void deleted(int people) {
        audit.recordOfNobody(
                "people.deleted", "territory:" + TerritoryScope.require(), Map.of("people", Integer.toString(people)));
    }

    void removed(PersonId person, Viewer by) {
        audit.record(by.person(), "person.removed", "person:" + person, Map.of());
    }

    void kept(PersonId person, LocalDate until, Viewer by) {
        audit.record(by.person(), "person.kept", "person:" + person, Map.of("until", until.toString()));
    }

    void released(PersonId person, Viewer by) {
        audit.record(by.person(), "person.released", "person:" + person, Map.of());
    }
}
