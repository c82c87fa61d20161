package fr.ent.core.school.opening;

import java.time.LocalDate;

/** A school year; {@code state} says whether it is over, runs or is to come today. */
record SchoolYearView(
        SchoolYearId id, int version, String label, LocalDate startsOn, LocalDate endsOn, YearState state) {

    /** Where a year lies from today. */
    enum YearState {
        OVER,
        RUNNING,
        TO_COME
    }
}
