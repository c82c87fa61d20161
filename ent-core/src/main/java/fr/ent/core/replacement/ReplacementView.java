package fr.ent.core.replacement;

import fr.ent.core.PersonName;
import fr.ent.core.rights.RightId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class handed over.
 *
 * @param version to be given back when changing its last day
 * @param person who stands in
 * @param replaced the teacher; nobody once their data has been erased
 * @param until the last day
 * @param begun whether the class is open to who stands in
 * @param reached whether who stands in has an account; an invitation gives one
 */
record ReplacementView(
        RightId id,
        int version,
        PersonName person,
        @Nullable PersonName replaced,
        LocalDate from,
        LocalDate until,
        boolean begun,
        boolean reached) {}
