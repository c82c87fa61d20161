package fr.ent.core.replacement;

import fr.ent.core.ClassId;
import fr.ent.core.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands in at a class now.
 *
 * @param replaced the teacher; nobody once their data has been erased
 * @param until the last day
 */
public record StandIn(
        ClassId classId, PersonName person, @Nullable PersonName replaced, LocalDate until) {}
