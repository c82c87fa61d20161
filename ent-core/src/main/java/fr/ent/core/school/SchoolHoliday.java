package fr.ent.core.school;

import java.time.LocalDate;

/** A holiday period: from the first day without class until the eve of the return. */
record SchoolHoliday(String label, LocalDate from, LocalDate resumesOn) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(resumesOn);
    }
}
