package fr.ent.core.departure;

import fr.ent.core.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who left and will be deleted.
 *
 * @param since the first day on which nothing tied the person to the territory any more
 * @param deletedOn the first day on which that happens, in the night before or the hours after
 * @param keptUntil until when the town hall has to keep the person; none as a rule
 * @param keptBecause why
 * @param removable whether the person never was here and may be removed at once
 */
record DepartureView(
        PersonName person,
        DepartedKind kind,
        LocalDate since,
        LocalDate deletedOn,
        @Nullable LocalDate keptUntil,
        @Nullable String keptBecause,
        boolean removable) {

    /** Pupils, and all others. */
    enum DepartedKind {
        PUPIL,
        ADULT
    }
}
