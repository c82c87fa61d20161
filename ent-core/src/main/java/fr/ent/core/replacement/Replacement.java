package fr.ent.core.replacement;

import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.rights.RightId;
import java.time.Instant;

/** A replacement as it stands. From {@code startsAt} until {@code endsAt} it opens the class. */
record Replacement(
        RightId id,
        int version,
        ClassId schoolClass,
        PersonId person,
        PersonId replaced,
        Instant startsAt,
        Instant endsAt) {

    /** The same with another end. */
    Replacement until(Instant end) {
        return new Replacement(id, version, schoolClass, person, replaced, startsAt, end);
    }
}
