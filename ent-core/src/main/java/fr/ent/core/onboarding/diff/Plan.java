package fr.ent.core.onboarding.diff;

import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The result of a comparison.
 *
 * @param unchanged how many rows the files confirm
 * @param partial files of which a line was left out: nobody who misses from them is gone
 * @param open questions that nobody answered yet; applying must wait for them
 */
public record Plan(
        List<Change> changes,
        Map<ChangedEntity, Integer> unchanged,
        List<Question> open,
        List<OndeFault> faults,
        Set<OndeFile> partial) {

    public Plan {
        changes = List.copyOf(changes);
        unchanged = Map.copyOf(unchanged);
        open = List.copyOf(open);
        faults = List.copyOf(faults);
        partial = Set.copyOf(partial);
    }
}
