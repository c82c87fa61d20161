package fr.ent.core.onboarding.batch;

import fr.ent.core.onboarding.diff.Change;
import fr.ent.core.onboarding.diff.ChangedEntity;
import fr.ent.core.onboarding.diff.Plan;
import fr.ent.core.onboarding.onde.OndeFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many rows of each entity would come, change, move, go or stay; and how many questions and faults there are.
 *
 * @param partial files whose absences say nothing, since lines of theirs were refused
 */
record ImportCounts(
        Map<String, Integer> added,
        Map<String, Integer> changed,
        Map<String, Integer> moved,
        Map<String, Integer> left,
        Map<String, Integer> unchanged,
        int ambiguous,
        int rejected,
        List<OndeFile> partial) {

    ImportCounts {
        // an import of the version before kept none
        partial = List.copyOf(Objects.requireNonNullElse(partial, List.of()));
    }

    static ImportCounts of(Plan plan, int unreadable) {
        return new ImportCounts(
                of(plan, Change.ChangeKind.ADDED),
                of(plan, Change.ChangeKind.CHANGED),
                of(plan, Change.ChangeKind.MOVED),
                of(plan, Change.ChangeKind.LEFT),
                zeroes(plan.unchanged()),
                plan.open().size(),
                plan.faults().size() + unreadable,
                plan.partial().stream().sorted().toList());
    }

    /** How many rows come, change, move or go. */
    int changes() {
        return Stream.of(added, changed, moved, left)
                .flatMap(counts -> counts.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Map<String, Integer> of(Plan plan, Change.ChangeKind kind) {
        Map<String, Integer> counts = zeroes(Map.of());
        plan.changes().stream()
                .filter(change -> change.kind() == kind)
                .forEach(change -> counts.merge(change.entity().plural(), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> zeroes(Map<ChangedEntity, Integer> known) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ChangedEntity entity : ChangedEntity.values()) {
            counts.put(entity.plural(), known.getOrDefault(entity, 0));
        }
        return counts;
    }
}
