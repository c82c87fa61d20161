package fr.ent.core.yearchange;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school's passage to another year.
 *
 * @param startsOn the first day of that year
 * @param begunAt since when it is being carried out
 */
record YearChange(
        YearChangeId id,
        int version,
        SchoolId school,
        UUID year,
        String yearLabel,
        LocalDate startsOn,
        YearChangeState state,
        @Nullable PersonId appliedBy,
        @Nullable Instant appliedAt,
        @Nullable Instant begunAt,
        @Nullable Instant doneAt) {}
