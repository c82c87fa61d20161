package fr.ent.core.rights;

import fr.ent.core.PersonId;
import java.util.Collection;
import java.util.List;

/**
 * People hold a right of the staff from now on: given, asked for, come by a merge or an import, or come back. Told within the
 * transaction that does it.
 */
public record RightGranted(List<PersonId> people, PersonId by) {

    public RightGranted {
        people = List.copyOf(people);
    }

    public static RightGranted to(PersonId person, PersonId by) {
        return new RightGranted(List.of(person), by);
    }

    public static RightGranted to(Collection<PersonId> people, PersonId by) {
        return new RightGranted(people.stream().distinct().toList(), by);
    }
}
