package fr.ent.core.persistence;

import fr.ent.core.PersonId;
import java.util.Collection;

/** What a module answers before people who came with an import are taken back: of how many does it hold records? */
public interface PeopleInUse {

    int count(Collection<PersonId> people);
}
