package fr.ent.homework.event;

import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.homework.event.EventContent.EventWhen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a home to an event.
 *
 * @param guardian who gave it last
 * @param queuedAt the moment by which places are given
 */
record EventAnswer(
        PersonId guardian,
        AnsweredFor answeredFor,
        EventWord word,
        boolean waiting,
        Instant queuedAt,
        Instant answeredAt) {

    /** The number of those who have a place by it. */
    int seated() {
        return waiting ? 0 : word.coming();
    }

    /** The same with a place or without. */
    EventAnswer waits(boolean now) {
        return new EventAnswer(guardian, answeredFor, word, now, queuedAt, answeredAt);
    }

    /**
     * The home and the moment of an answer.
     *
     * @param household none where none was written down
     * @param day none of answers before it was kept
     * @param hour none of an event without hours
     */
    record AnsweredFor(
            @Nullable HouseholdId household,
            @Nullable LocalDate day,
            @Nullable LocalTime hour) {

        boolean includes(EventWhen when) {
            return when.from().equals(day) && Objects.equals(hour, when.starts());
        }

        /** Whether the event has been moved since, and not back. */
        boolean excludes(EventWhen when) {
            return day != null && !includes(when);
        }
    }
}
