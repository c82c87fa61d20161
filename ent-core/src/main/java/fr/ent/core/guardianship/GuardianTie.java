package fr.ent.core.guardianship;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.PersonName;

/**
 * Somebody who is a child's guardian.
 *
 * @param restricted whether a court bars them from the child
 * @param others how many guardians the child has beside, none of them barred
 */
public record GuardianTie(ChildId child, PersonName name, int rank, boolean restricted, int others) {

    public PersonId guardian() {
        return name.id();
    }
}
