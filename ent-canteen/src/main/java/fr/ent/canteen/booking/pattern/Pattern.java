package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.PatternId;
import fr.ent.core.ChildId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.stream.Stream;

/** The days of the week on which a child comes to an activity, from one day to another. */
record Pattern(
        PatternId id,
        ChildId child,
        ActivityId activity,
        LocalDate from,
        LocalDate to,
        Set<DayOfWeek> weekdays,
        Weeks weeks) {

    Pattern {
        weekdays = Set.copyOf(weekdays);
    }

    Stream<LocalDate> days() {
        return to.isBefore(from)
                ? Stream.empty()
                : from.datesUntil(to.plusDays(1)).filter(this::covers);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to) && isOn(day);
    }

    /** Whether the child comes on such a day of such a week, within the pattern or not. */
    boolean isOn(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek()) && weeks.include(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** One that ended before it began has no days. */
    Pattern until(LocalDate last) {
        return with(last.isBefore(from) ? from.minusDays(1) : last, weekdays, weeks);
    }

    Pattern with(LocalDate until, Set<DayOfWeek> on, Weeks in) {
        return new Pattern(id, child, activity, from, until, on, in);
    }

    /** The ISO weeks in which it holds. */
    enum Weeks {
        EVERY,
        ODD,
        EVEN;

        boolean include(int week) {
            return switch (this) {
                case EVERY -> true;
                case ODD -> week % 2 == 1;
                case EVEN -> week % 2 == 0;
            };
        }
    }
}
