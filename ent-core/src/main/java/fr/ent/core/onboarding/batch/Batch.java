package fr.ent.core.onboarding.batch;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import java.time.Instant;
import java.util.Map;
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
        @Nullable Instant undoneAt) {}
