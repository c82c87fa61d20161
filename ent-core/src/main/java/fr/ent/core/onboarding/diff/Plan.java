package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.onde.OndeFault;
import java.util.List;
import java.util.Map;

/**
 * The result of a comparison.
 *
 * @param unchanged how many rows the files confirm
 * @param open questions that nobody answered yet; applying must wait for them
 */
public record Plan(
        List<Change> changes, Map<ChangedEntity, Integer> unchanged, List<Question> open, List<OndeFault> faults) {

    public Plan {
        changes = List.copyOf(changes);
        unchanged = Map.copyOf(unchanged);
        open = List.copyOf(open);
        faults = List.copyOf(faults);
    }
}
