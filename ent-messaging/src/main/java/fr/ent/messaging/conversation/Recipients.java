package fr.ent.messaging.conversation;

import fr.ent.core.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people whom a new message reaches.
 *
 * @param people those who take part and still follow the child, the author included
 */
record Recipients(Set<PersonId> people, PersonId author) {

    static Recipients among(Collection<PersonId> participants, Collection<PersonId> followers, PersonId author) {
        return new Recipients(
                participants.stream().filter(followers::contains).collect(Collectors.toUnmodifiableSet()), author);
    }

    /** Everybody but the author, for whom the bell doesn't ring. */
    List<PersonId> others() {
        return people.stream().filter(person -> !person.equals(author)).toList();
    }
}
