package fr.ent.canteen.booking.pattern;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.place.PatternId;
import fr.ent.core.ChildId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** A pattern as shown. */
record PatternView(
        PatternId id,
        ChildId childId,
        ActivityId activityId,
        LocalDate from,
        LocalDate to,
        Set<DayOfWeek> weekdays,
        Pattern.Weeks weeks) {

    static PatternView of(Pattern pattern) {
        return new PatternView(
                pattern.id(),
                pattern.child(),
                pattern.activity(),
                pattern.from(),
                pattern.to(),
                new TreeSet<>(pattern.weekdays()),
                pattern.weeks());
    }
}
