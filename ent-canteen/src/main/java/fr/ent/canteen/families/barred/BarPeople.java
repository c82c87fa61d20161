package fr.ent.canteen.families.barred;

import fr.ent.canteen.families.barred.BarredPeople.Barred;
import fr.ent.canteen.town.TownClock;
import fr.ent.core.ChildId;
import fr.ent.core.Directory;
import fr.ent.core.NotThere;
import fr.ent.core.Viewer;
import fr.ent.core.audit.Audit;
import fr.ent.core.household.OwnFamilies;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who must not collect a child, as the town hall's agents record it; never for a child of their own. */
@Component
class BarPeople {

    private final BarredPeople barred;
    private final Directory directory;
    private final TownClock clock;
    private final Audit audit;

    private final OwnFamilies ownFamilies;

    BarPeople(BarredPeople barred, Directory directory, TownClock clock, Audit audit, OwnFamilies ownFamilies) {
        this.ownFamilies = ownFamilies;
        this.barred = barred;
        this.directory = directory;
        this.clock = clock;
        this.audit = audit;
    }

    /** @throws NotThere if there is no such child, or it is of the agent's own family */
    @Transactional
    void bar(ChildId child, List<Barred> people, Viewer agent) {
        if (ownFamilies.find(agent).has(child) || directory.findChild(child).isEmpty()) {
            throw new NotThere();
        }
        barred.replace(child, people, agent.person(), clock.now());
        audit.record(
                agent.person(),
                "file.barred-changed",
                "child:" + child,
                Map.of("people", Integer.toString(people.size())));
    }
}
