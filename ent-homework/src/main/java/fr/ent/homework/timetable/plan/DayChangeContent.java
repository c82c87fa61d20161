package fr.ent.homework.timetable.plan;

import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import fr.ent.core.text.OneLine;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A change of a day as a teacher writes it. Consistent once made.
 *
 * @param date Monday to Friday
 * @param from 7:00 at the earliest
 * @param to after {@code from}, 19:00 at the latest
 * @param note things to know or to bring
 */
public record DayChangeContent(
        LocalDate date,
        DayChangeKind kind,
        LocalTime from,
        LocalTime to,
        @OneLine(max = 60) String title,
        @OneLine(max = 200) @Nullable String note) {

    public DayChangeContent {
        DateRange.requireSensible("date", date);
        DayHours.requireSchoolDay("date", date.getDayOfWeek());
        DayHours.require(from, to);
        title = title.strip();
        if (title.isEmpty()) {
            throw new InvalidInput("title", "required");
        }
        note = SlotWords.orNull(note);
    }

    /** Its title, and how the day changes where a title doesn't say it by itself. */
    public String named() {
        return switch (kind) {
            case TRIP, SWIMMING, EVENT -> title;
            case REPLACED -> "Remplacement\u00a0: " + title;
            case CANCELLED -> "Pas classe\u00a0: " + title;
        };
    }

    public boolean overlaps(LocalTime begins, LocalTime ends) {
        return from.isBefore(ends) && begins.isBefore(to);
    }
}
