package fr.ent.core.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether there is school on Wednesdays, from which day on.
 *
 * @param first what held before the first change
 */
record SchoolWeeks(boolean first, List<WeekChange> changes) {

    boolean isWednesdayOpen(LocalDate day) {
        return last(day).map(WeekChange::wednesdayOpen).orElse(first);
    }

    private Optional<WeekChange> last(LocalDate day) {
        return changes.stream()
                .filter(change -> !change.startsOn().isAfter(day))
                .max(Comparator.comparing(WeekChange::startsOn));
    }

    /** Another week from a day on. */
    record WeekChange(LocalDate startsOn, boolean wednesdayOpen) {}
}
