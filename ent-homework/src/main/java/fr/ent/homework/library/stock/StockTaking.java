package fr.ent.homework.library.stock;

import fr.ent.core.SchoolId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A count of a library's copies.
 *
 * @param shelf how the marks of the shelves that are counted begin; all of them when left out
 * @param endedAt none while volunteers scan
 * @param seen copies of these shelves that were scanned
 * @param expected those that are to be there: neither lent, lost nor taken out, nor come while it went on
 * @param found those among the seen that were thought lost
 * @param missing those that weren't seen by the end, nor since; none while it goes on
 * @param givenUp those of the missing that count as lost because of it
 */
record StockTaking(
        StockTakingId id,
        SchoolId schoolId,
        @Nullable String shelf,
        Instant begunAt,
        @Nullable Instant endedAt,
        int seen,
        int expected,
        int found,
        int missing,
        int givenUp) {

    boolean hasEnded() {
        return endedAt != null;
    }
}
