package fr.ent.core.person;

import fr.ent.core.PersonId;
import org.jspecify.annotations.Nullable;

/** A guardian of a child; contacts are empty where the reader may not have them. */
record GuardianView(
        PersonId id,
        String givenName,
        String familyName,
        int rank,
        boolean restricted,
        @Nullable String email,
        @Nullable String phone) {

    GuardianView withoutContacts() {
        return new GuardianView(id, givenName, familyName, rank, restricted, null, null);
    }
}
