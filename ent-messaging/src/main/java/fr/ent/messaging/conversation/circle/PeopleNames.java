package fr.ent.messaging.conversation.circle;

import fr.ent.core.PersonId;
import fr.ent.core.PersonName;
import java.util.Map;

/** Names of the people of a page. A person who was erased has an empty name. */
public record PeopleNames(Map<PersonId, PersonName> known) {

    public PersonName of(PersonId person) {
        return known.getOrDefault(person, new PersonName(person, "", ""));
    }
}
