package fr.ent.core.guardianship.bar;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.counter.PartHomes;
import fr.ent.core.guardianship.GuardianTie;
import fr.ent.core.guardianship.ShutTraces;
import fr.ent.core.household.ToldPeople;
import fr.ent.core.notice.Notice;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The effects of a bar: homes part, traces go, the trail keeps it, and the child's other guardians are told. */
@Component
class BarEffects {

    private final PartHomes homes;
    private final ShutTraces traces;
    private final Audit audit;
    private final ToldPeople toldPeople;

    BarEffects(PartHomes homes, ShutTraces traces, Audit audit, ToldPeople toldPeople) {
        this.homes = homes;
        this.traces = traces;
        this.audit = audit;
        this.toldPeople = toldPeople;
    }

    void barred(GuardianTie tie, BarContent content, Viewer by) {
        replaced(tie, content, by);
        tell(
                "core.guardian-barred",
                tie,
                Map.of("name", tie.name().full(), "from", content.decidedOn().toString()));
    }

    /** For the family nothing changes by a new decision: nobody is told. */
    void replaced(GuardianTie tie, BarContent content, Viewer by) {
        homes.part(tie.guardian(), tie.child(), "Foyer " + tie.name().familyName(), by);
        traces.shut(tie.child(), tie.guardian());
        Map<String, String> details = new HashMap<>(Map.of(
                "guardian", tie.guardian().toString(),
                "decision", content.kind().name(),
                "date", content.decidedOn().toString()));
        if (content.endsOn() != null) {
            details.put("until", content.endsOn().toString());
        }
        audit.record(by.person(), "guardian.barred", target(tie.child()), details);
    }

    void lifted(GuardianTie tie, Viewer by) {
        traces.open(tie.child(), tie.guardian());
        audit.record(
                by.person(),
                "guardian.bar-lifted",
                target(tie.child()),
                Map.of("guardian", tie.guardian().toString()));
        tell("core.guardian-bar-lifted", tie, Map.of("name", tie.name().full()));
    }

    void read(GuardianBar bar, PersonId by) {
        audit.record(
                by,
                "guardian.bar-paper-read",
                target(bar.child()),
                Map.of("guardian", bar.guardian().toString()));
    }

    /** Those who are told are the child's guardians whom nothing bars: they read who is barred, and since when. */
    private void tell(String kind, GuardianTie tie, Map<String, String> facts) {
        toldPeople.tell(tie.child().asPerson(), new Notice(kind, tie.child(), facts, "/"));
    }

    private static String target(ChildId child) {
        return "child:" + child;
    }
}
