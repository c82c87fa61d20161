package fr.ent.core.onboarding.batch;

import fr.ent.core.SchoolId;
import fr.ent.core.onboarding.diff.Question;
import fr.ent.core.onboarding.onde.OndeFault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An import and what it changes, by entity. At most 500 ambiguities and 500 rejections are listed;
 * {@code ambiguousTotal} and {@code rejectedTotal} count all.
 */
record ImportView(
        UUID id,
        SchoolId schoolId,
        ImportState state,
        Map<String, String> files,
        Instant createdAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        Map<String, Integer> added,
        Map<String, Integer> changed,
        Map<String, Integer> moved,
        Map<String, Integer> left,
        Map<String, Integer> unchanged,
        int ambiguousTotal,
        int rejectedTotal,
        List<Question> ambiguous,
        List<OndeFault> rejected) {

    static ImportView of(Batch batch, List<Question> ambiguous, List<OndeFault> rejected) {
        ImportCounts counts = batch.counts();
        return new ImportView(
                batch.id(),
                batch.school(),
                batch.state(),
                batch.files().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().name())),
                batch.createdAt(),
                batch.appliedAt(),
                batch.undoneAt(),
                counts.added(),
                counts.changed(),
                counts.moved(),
                counts.left(),
                counts.unchanged(),
                counts.ambiguous(),
                counts.rejected(),
                ambiguous,
                rejected);
    }
}
