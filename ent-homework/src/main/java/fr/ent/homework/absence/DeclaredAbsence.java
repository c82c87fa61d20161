package fr.ent.homework.absence;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.time.Instant;

/**
 * An absence as it stands.
 *
 * @param counted whether a roll that was closed since counts with it
 */
public record DeclaredAbsence(
        AbsenceId id, ChildId child, AbsenceContent content, PersonId by, Instant at, boolean counted) {}
