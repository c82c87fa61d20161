package fr.ent.homework.absence;

import fr.ent.core.DateRange;
import fr.ent.core.InvalidInput;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.core.text.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a declared absence that a guardian writes.
 *
 * @param from the first day
 * @param to the last day, included; 62 days at most
 * @param half only that half of the day, which is one day alone; the whole days when left out
 * @param note a word to the school; none when left out
 */
public record AbsenceContent(
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @Nullable DayHalf half,
        @NotNull AbsenceReason reason,

        @Nullable @PlainText(max = 500) String note) {

    private static final int MOST_DAYS = 62;

    /** Refuses days that are upside down, and half of several days. */
    public AbsenceContent {
        DateRange.require(from, to, MOST_DAYS);
        if (half != null && !from.equals(to)) {
            throw new InvalidInput("half", "only-for-one-day");
        }
        note = note == null ? "" : note.strip();
    }

    /** Whether it tells of that half-day. */
    public boolean covers(LocalDate day, DayHalf wanted) {
        return !day.isBefore(from) && !day.isAfter(to) && (half == null || half == wanted);
    }

    /** Whether it tells of all days and halves of another one. */
    boolean includes(AbsenceContent other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to) && (half == null || half == other.half);
    }

    /** The note; empty where there is none. */
    public String word() {
        return note == null ? "" : note;
    }
}
