package fr.ent.canteen.families.file;

import fr.ent.canteen.families.ChildNeeds;
import fr.ent.core.ChildId;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The needs of some children on any day. */
public record KnownNeeds(Map<ChildId, DatedNeeds> children) {

    /** Nothing special is known of anybody. */
    public static final KnownNeeds NONE = new KnownNeeds(Map.of());

    public KnownNeeds {
        children = Map.copyOf(children);
    }

    /** The needs on a day of those children of whom some are known. */
    public Map<ChildId, ChildNeeds> on(LocalDate day) {
        return children.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, child -> child.getValue().on(day)));
    }

    /** The same, with what the kitchen has to know beside. */
    public Map<ChildId, ServedNeeds> servedOn(LocalDate day) {
        return children.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, child -> child.getValue().servedOn(day)));
    }

    /** Whether the child brings its own meal on that day, under a care plan. */
    public boolean isPacked(ChildId child, LocalDate day) {
        DatedNeeds known = children.get(child);
        return known != null && known.isPacked(day);
    }

    /**
     * A child's needs, and the days of its care plan.
     *
     * @param always what holds on every day
     * @param instead what the kitchen serves it instead of what it must not eat; may be empty
     */
    record DatedNeeds(ChildNeeds always, @Nullable CarePlan plan, String instead) {

        boolean isPacked(LocalDate day) {
            return plan != null && plan.packedMeal() && plan.covers(day);
        }

        ServedNeeds servedOn(LocalDate day) {
            return new ServedNeeds(on(day), plan != null && plan.covers(day), instead);
        }

        ChildNeeds on(LocalDate day) {
            return new ChildNeeds(
                    always.diet(), always.texture(), always.allergies(), isPacked(day), always.otherAllergies());
        }
    }

    /** Days of a care plan, both included; one without an end goes on. With a packed meal the child brings its own. */
    record CarePlan(LocalDate from, @Nullable LocalDate to, boolean packedMeal) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
