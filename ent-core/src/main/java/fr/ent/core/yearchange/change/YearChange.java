package fr.ent.core.yearchange.change;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.yearchange.plan.OnwardPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A school's passage to another year.
 *
 * @param startsOn the first day of that year
 * @param onward where its pupils go whose next level it doesn't teach
 * @param begunAt since when it is being carried out
 */
public record YearChange(
        YearChangeId id,
        int version,
        SchoolId school,
        UUID year,
        String yearLabel,
        LocalDate startsOn,
        YearChangeState state,
        OnwardPath onward,
        @Nullable PersonId appliedBy,
        @Nullable Instant appliedAt,
        @Nullable Instant begunAt,
        @Nullable Instant doneAt) {}
