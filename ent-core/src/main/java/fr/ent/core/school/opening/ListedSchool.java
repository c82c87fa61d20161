package fr.ent.core.school.opening;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * A line of the State's list of schools.
 *
 * @param commune the INSEE code, as the file has it
 * @param leftOut why it is no school for the territory, or nothing
 */
record ListedSchool(
        Uai uai,
        String commune,
        String communeName,
        SchoolContent content,
        @JsonIgnore @Nullable LeftOutReason leftOut) {

    /** Why a line isn't offered. */
    enum LeftOutReason {
        NO_SCHOOL,
        PRIVATE,
        CLOSED,
        WITHOUT_PUPILS,
        UNREADABLE
    }
}
