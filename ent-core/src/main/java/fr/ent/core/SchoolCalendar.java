package fr.ent.core;

import java.time.LocalDate;
import java.util.Map;

/** On which days a school is closed: week-ends, Wednesdays, public holidays, school holidays, local days. */
public interface SchoolCalendar {

    /** Closed days between two dates, both included, with the reason. */
    Map<LocalDate, Closure> closures(SchoolId school, LocalDate from, LocalDate to);

    /** Why a day is closed. {@code label} is set for holidays and local days, in the territory's language. */
    record Closure(Kind kind, String label) {}

    /** The kinds of closed day. */
    enum Kind {
        WEEKEND,
        WEDNESDAY,
        PUBLIC_HOLIDAY,
        SCHOOL_HOLIDAY,
        LOCAL
    }
}
