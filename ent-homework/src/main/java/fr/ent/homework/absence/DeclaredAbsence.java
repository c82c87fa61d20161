package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.Instant;
import java.util.Comparator;

/**
 * An absence as it stands.
 *
 * @param by the guardian who declared it, or who wrote it down for the school
 * @param counted whether a roll that was closed since counts with it
 * @param bySchool whether the school wrote it down as it heard it
 */
public record DeclaredAbsence(
        AbsenceId id,
        ChildId child,
        AbsenceContent content,
        PersonId by,
        Instant at,
        boolean counted,
        boolean bySchool) {

    /** Of several words about a half-day the one said last counts, whatever days it begins and ends with. */
    public static final Comparator<DeclaredAbsence> LAST_WORD_FIRST =
            Comparator.comparing(DeclaredAbsence::at).reversed();
}
