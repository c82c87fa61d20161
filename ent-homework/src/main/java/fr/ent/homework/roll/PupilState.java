package fr.ent.homework.roll;

import fr.ent.core.ChildId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a pupil stands in a roll.
 *
 * @param marked whether somebody marked it; else it is there by default, or away as its family declared
 * @param arrivedAt when a late pupil came, as far as that is known
 * @param leftAt when a pupil left early, as far as that is known
 * @param collector with whom it left
 * @param corrected whether the tablet's clock couldn't be believed
 */
record PupilState(
        ChildId childId,
        MarkKind status,
        boolean marked,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        String collector,
        boolean corrected) {}
