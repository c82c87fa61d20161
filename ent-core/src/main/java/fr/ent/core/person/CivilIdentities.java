package fr.ent.core.person;

import fr.ent.core.PersonId;
import java.util.Collection;
import java.util.Map;

/** Civil identities of the territory's people. Never show them to anybody: they are for telling people apart. */
public interface CivilIdentities {

    /** One statement; people who aren't in the territory are left out. */
    Map<PersonId, CivilIdentity> list(Collection<PersonId> people);
}
