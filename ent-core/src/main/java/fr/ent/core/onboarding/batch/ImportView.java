package fr.ent.core.onboarding.batch;

import fr.ent.core.SchoolId;
import fr.ent.core.onboarding.batch.EmptiedClasses.EmptiedClass;
import fr.ent.core.onboarding.diff.Question;
import fr.ent.core.onboarding.onde.OndeFault;
import fr.ent.core.onboarding.onde.OndeFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An import and what it changes, by entity. At most 500 ambiguities, rejections and lost days are listed;
 * {@code ambiguousTotal}, {@code rejectedTotal} and {@code lostTotal} count all.
 *
 * @param unknownColumns by file, the columns that were left out since nobody knows them
 * @param partial files of which lines were refused: nobody who misses from them is taken for gone
 * @param leaving pupils whom it found missing; none in a list of imports
 * @param emptied classes in which nobody stays; people close them, never an import
 * @param lost days that pupils who came back didn't get back: with an undone import, or with one that found them again
 */
record ImportView(
        UUID id,
        SchoolId schoolId,
        ImportState state,
        Map<String, String> files,
        Map<String, List<String>> unknownColumns,
        List<OndeFile> partial,
        Instant createdAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        Map<String, Integer> added,
        Map<String, Integer> changed,
        Map<String, Integer> moved,
        Map<String, Integer> left,
        Map<String, Integer> unchanged,
        @Nullable LeavingSummary leaving,
        List<EmptiedClass> emptied,
        int ambiguousTotal,
        int rejectedTotal,
        int lostTotal,
        List<Question> ambiguous,
        List<OndeFault> rejected,
        List<LostDayView> lost) {

    /** An import without its details. */
    static ImportView of(Batch batch) {
        return of(batch, ImportDetails.NONE);
    }

    static ImportView of(Batch batch, ImportDetails details) {
        ImportCounts counts = batch.counts();
        return new ImportView(
                batch.id(),
                batch.school(),
                batch.state(),
                batch.files().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().name())),
                batch.files().entrySet().stream()
                        .filter(file -> !file.getValue().unknown().isEmpty())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, file -> file.getValue().unknown())),
                counts.partial(),
                batch.createdAt(),
                batch.appliedAt(),
                batch.undoneAt(),
                counts.added(),
                counts.changed(),
                counts.moved(),
                counts.left(),
                counts.unchanged(),
                details.leaving(),
                details.emptied(),
                counts.ambiguous(),
                counts.rejected(),
                details.lostTotal(),
                details.ambiguous(),
                details.rejected(),
                details.lost());
    }

    /** The parts of an import that only its own page shows. */
    record ImportDetails(
            List<Question> ambiguous,
            List<OndeFault> rejected,
            @Nullable LeavingSummary leaving,
            List<EmptiedClass> emptied,
            int lostTotal,
            List<LostDayView> lost) {

        static final ImportDetails NONE = new ImportDetails(List.of(), List.of(), null, List.of(), 0, List.of());
    }
}
