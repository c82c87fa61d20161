package fr.ent.core.ical;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar that somebody sends, in the zone of the territory.
 *
 * @param place may be empty
 * @param last its last day, {@code first} again for one day
 * @param from none for whole days
 * @param to none for whole days
 * @param repeats whether it comes back; only the first time is told here
 */
public record ReceivedEvent(
        String summary,
        String place,
        LocalDate first,
        LocalDate last,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        boolean repeats) {}
