package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.leaving.ComingLeavings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first day away of children who are about to leave: a guardian's own come with the viewer, others take one statement. */
@Component
public class Leavers {

    private final ComingLeavings leavings;

    Leavers(ComingLeavings leavings) {
        this.leavings = leavings;
    }

    public Optional<LocalDate> find(ChildId child, Viewer viewer) {
        return Optional.ofNullable(firstDaysAway(List.of(child), viewer).get(child));
    }

    public Map<ChildId, LocalDate> firstDaysAway(Collection<ChildId> children, Viewer viewer) {
        return children.stream().allMatch(viewer::isGuardianOf) ? viewer.leaving() : firstDaysAway(children);
    }

    /** The same whoever asks; one statement. */
    public Map<ChildId, LocalDate> firstDaysAway(Collection<ChildId> children) {
        return leavings.firstDaysAway(children);
    }
}
