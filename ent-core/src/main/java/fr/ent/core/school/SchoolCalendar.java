package fr.ent.core.school;

import fr.ent.core.SchoolId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** On which days a school is closed: week-ends, Wednesdays, public holidays, school holidays, local days. */
public interface SchoolCalendar {

    /** Closed days between two dates, both included, with the reason. */
    default Map<LocalDate, Closure> closures(SchoolId school, LocalDate from, LocalDate to) {
        return days(List.of(school), from, to).closures(school, from, to);
    }

    /** The days of several schools between two dates, both included; one SQL statement however many they are. */
    SchoolDays days(Collection<SchoolId> schools, LocalDate from, LocalDate to);

    /** Why a day is closed. {@code label} is set for holidays and local days, in the territory's language. */
    record Closure(ClosureKind kind, String label) {}

    /** The kinds of closed day. When several hold, the first of this list is the reason given. */
    enum ClosureKind {
        WEEKEND,
        PUBLIC_HOLIDAY,
        LOCAL,
        SCHOOL_HOLIDAY,
        WEDNESDAY
    }
}
