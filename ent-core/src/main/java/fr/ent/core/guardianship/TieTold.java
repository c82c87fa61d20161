package fr.ent.core.guardianship;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.guardianship.EndedTies.TieEndReason;
import fr.ent.core.household.ToldPeople;
import fr.ent.core.notice.Notice;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps in the trail who became or isn't guardian any more, and tells the child's guardians. */
@Component
class TieTold {

    private final Audit audit;
    private final ToldPeople toldPeople;

    TieTold(Audit audit, ToldPeople toldPeople) {
        this.audit = audit;
        this.toldPeople = toldPeople;
    }

    void ended(ChildId child, PersonId guardian, TieEndReason reason, Viewer by) {
        audit.record(
                by.person(),
                "guardianship.ended",
                "child:" + child,
                Map.of("guardian", guardian.toString(), "reason", reason.name()));
        toldPeople.tell(child.asPerson(), new Notice("core.guardians-changed", child, Map.of(), "/"));
    }

    void restored(ChildId child, PersonId guardian, Viewer by) {
        audit.record(by.person(), "guardianship.restored", "child:" + child, Map.of("guardian", guardian.toString()));
        toldPeople.tell(child.asPerson(), new Notice("core.guardians-changed", child, Map.of(), "/"));
    }
}
