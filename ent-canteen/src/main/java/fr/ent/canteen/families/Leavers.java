package fr.ent.canteen.families;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.leaving.ComingLeavings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** The children who are about to leave and whose last day comes before this one; one statement. */
    public Set<ChildId> listGoneBy(LocalDate day) {
        return leavings.listGoneBy(day);
    }

    /** Those of these days of children that don't come after a child's last one; one statement. */
    public <T> List<T> listBeforeLeaving(Collection<T> days, Function<T, ChildId> child, Function<T, LocalDate> day) {
        Map<ChildId, LocalDate> away = firstDaysAway(days.stream().map(child).collect(Collectors.toSet()));
        return days.stream()
                .filter(one -> day.apply(one).isBefore(away.getOrDefault(child.apply(one), LocalDate.MAX)))
                .toList();
    }
}
