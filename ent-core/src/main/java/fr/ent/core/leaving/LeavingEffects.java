package fr.ent.core.leaving;

import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.leaving.EndedByLeaving.GivenBack;
import fr.ent.core.leaving.EndedByLeaving.LostDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The effects of leaving in all modules. */
@Component
public class LeavingEffects {

    private final ObjectProvider<EndedByLeaving> modules;

    LeavingEffects(ObjectProvider<EndedByLeaving> modules) {
        this.modules = modules;
    }

    /** Counts what would end for each of these children; a child for whom nothing would is left out. */
    public Map<ChildId, LeavingEnds> count(Map<ChildId, LocalDate> firstDaysAway) {
        Map<ChildId, LeavingEnds> all = new HashMap<>();
        if (!firstDaysAway.isEmpty()) {
            modules.orderedStream()
                    .forEach(module -> module.count(firstDaysAway)
                            .forEach((child, ends) -> all.merge(child, ends, LeavingEnds::plus)));
        }
        return all;
    }

    /** The same, from a day on, for children who come to these schools of the town. */
    public Map<ChildId, LeavingEnds> countMoving(Map<ChildId, SchoolId> schools, LocalDate first) {
        Map<ChildId, LeavingEnds> all = new HashMap<>();
        if (!schools.isEmpty()) {
            modules.orderedStream()
                    .forEach(module -> module.countMoving(schools, first)
                            .forEach((child, ends) -> all.merge(child, ends, LeavingEnds::plus)));
        }
        return all;
    }

    /** Ends, in the caller's transaction, what children can't have at the schools they came to. */
    void endMoving(Map<ChildId, SchoolId> schools, LocalDate last) {
        modules.orderedStream().forEach(module -> module.endMoving(schools, last));
    }

    /** Gives back what ended for children who left or moved, and they can have where they are now; in the caller's transaction. */
    public GivenBack giveBack(Map<ChildId, SchoolId> schools, LocalDate first) {
        Map<ChildId, Integer> days = new HashMap<>();
        List<LostDay> lost = new ArrayList<>();
        if (!schools.isEmpty()) {
            modules.orderedStream()
                    .map(module -> module.giveBack(schools, first))
                    .forEach(given -> {
                        given.days().forEach((child, count) -> days.merge(child, count, Integer::sum));
                        lost.addAll(given.lost());
                    });
        }
        return new GivenBack(days, lost);
    }
}
