package fr.ent.core.onboarding.batch;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import.
 *
 * @param year of which its files speak; none for an import of the version before, which took the first one not over
 * @param files by part: {@code pupils}, {@code guardians}, {@code teachers}
 * @param revision how many imports had been applied or undone when this one was compared
 */
record Batch(
        UUID id,
        SchoolId school,
        @Nullable UUID year,
        ImportState state,
        Map<String, ImportFile> files,
        ImportCounts counts,
        int revision,
        PersonId createdBy,
        Instant createdAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt) {

    /**
     * A file of an import.
     *
     * @param complete whether every line could be read; if not, nobody is taken for gone
     * @param unknown labels of columns that were left out since nobody knows them
     */
    record ImportFile(String name, Boolean complete, List<String> unknown) {

        ImportFile {
            // an import of the version before kept none
            unknown = List.copyOf(Objects.requireNonNullElse(unknown, List.of()));
        }
    }
}
