package fr.ent.core.space.group;

import fr.ent.core.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody who is in a group, or may be chosen for one; with the class of a pupil. */
record GroupPerson(
        PersonId id,
        String givenName,
        String familyName,
        @Nullable String className) {}
