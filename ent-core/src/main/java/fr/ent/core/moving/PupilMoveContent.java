package fr.ent.core.moving;

import fr.ent.core.ClassId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The class to which a pupil is to be taken.
 *
 * @param firstDay the first day there: today or later in the school year
 */
record PupilMoveContent(@NotNull ClassId classId, @NotNull LocalDate firstDay) {}
