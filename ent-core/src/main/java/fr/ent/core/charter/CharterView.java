package fr.ent.core.charter;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ent.core.SchoolId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a charter, with its words.
 *
 * @param schoolId none for the territory's
 * @param schoolName the name of that school
 * @param version counted from one on
 * @param startsOn the day from which it is asked about
 */
record CharterView(
        CharterId id,
        @Nullable SchoolId schoolId,
        @Nullable String schoolName,
        int version,
        LocalDate startsOn,
        @JsonUnwrapped CharterContent content,
        Instant writtenAt) {}
