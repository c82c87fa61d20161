package fr.ent.homework;

import fr.ent.core.PersonName;
import fr.ent.core.school.hours.DayHalf;
import org.jspecify.annotations.Nullable;

/**
 * An absence of a child on a day, as it was declared.
 *
 * @param half that half of the day alone; the whole day when left out
 * @param by the guardian who declared it; none once gone from the territory, or if the school wrote it down
 * @param bySchool whether the school wrote it down as it heard it
 */
public record DeclaredAway(@Nullable DayHalf half, @Nullable PersonName by, boolean bySchool) {}
