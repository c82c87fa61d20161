package fr.ent.core.moving;

import fr.ent.core.ClassView;
import java.time.LocalDate;

/**
 * The days on which a pupil is in a class, as far as it is announced.
 *
 * @param first {@link LocalDate#MIN} of the class in which the pupil is today, unless those before it were asked for
 * @param last {@link LocalDate#MAX} where nothing is announced after it
 */
public record ClassStay(ClassView schoolClass, LocalDate first, LocalDate last) {

    /** A class of which nothing else is announced. */
    public static ClassStay always(ClassView schoolClass) {
        return new ClassStay(schoolClass, LocalDate.MIN, LocalDate.MAX);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether one of these days, both included, is one of it. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /** Whether the pupil is to come to the class. */
    public boolean isToCome() {
        return !first.equals(LocalDate.MIN);
    }

    /** The days from one on alone. */
    ClassStay from(LocalDate day) {
        return first.isBefore(day) ? new ClassStay(schoolClass, day, last) : this;
    }

    /** The days before one alone. */
    ClassStay before(LocalDate day) {
        LocalDate eve = day.minusDays(1);
        return last.isBefore(eve) ? this : new ClassStay(schoolClass, first, eve);
    }

    boolean isEmpty() {
        return last.isBefore(first);
    }
}
