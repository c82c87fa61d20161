package fr.ent.core.rights;

import fr.ent.core.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People hold a right of the staff no longer; told within the transaction that ends it.
 *
 * @param by nobody when it came to its end by itself
 */
public record RightEnded(List<PersonId> people, @Nullable PersonId by) {

    public RightEnded {
        people = List.copyOf(people);
    }
}
