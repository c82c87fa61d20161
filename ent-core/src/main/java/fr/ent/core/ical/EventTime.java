package fr.ent.core.ical;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The time of an event. */
public sealed interface EventTime {

    /** Whole days, both included. They leave the day free for other things. */
    record WholeDays(LocalDate first, LocalDate last) implements EventTime {

        public static WholeDays on(LocalDate day) {
            return new WholeDays(day, day);
        }
    }

    /**
     * Hours of a day, and of further days some weeks apart.
     *
     * @param day the first one
     */
    record Hours(LocalDate day, LocalTime from, LocalTime to, WeeklyTurns turns) implements EventTime {

        public static Hours once(LocalDate day, LocalTime from, LocalTime to) {
            return new Hours(day, from, to, WeeklyTurns.ONCE);
        }
    }

    /**
     * How hours come back.
     *
     * @param weeks from one time to the next
     * @param times those that are left out among them
     * @param except days that are left out
     */
    record WeeklyTurns(int weeks, int times, List<LocalDate> except) {

        static final WeeklyTurns ONCE = new WeeklyTurns(1, 1, List.of());

        public WeeklyTurns {
            except = List.copyOf(except);
        }
    }
}
