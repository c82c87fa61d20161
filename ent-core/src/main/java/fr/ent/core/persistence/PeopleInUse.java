package fr.ent.core.persistence;

import fr.ent.core.PersonId;
import java.util.Collection;

/** Asks a module, before people who came with an import are taken back, of how many it holds records. */
public interface PeopleInUse {

    int count(Collection<PersonId> people);
}
