package fr.ent.core.notice;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells people that something happened. Modules publish; core keeps them for the bell, messaging picks channel and hour. */
public interface Notices {

    void tell(Collection<PersonId> people, Notice notice);

    /**
     * Tells the same about each of these children to the people given with it. {@code {child}} in the link stands for
     * the child's id.
     */
    void tellEach(Map<ChildId, List<PersonId>> people, Notice notice);

    /** Tells each of these notices to the people given with it; one statement, however many. */
    void tellAll(Map<Notice, List<PersonId>> people);

    /**
     * Tells those of them who have no unread notice of this kind with this link, so that a burst rings once. One that waits
     * for the end of quiet hours rings now with what may.
     */
    void tellOnce(Collection<PersonId> people, Notice notice);

    /**
     * Takes back what these people haven't read of this kind with these arguments, because it isn't true any more; and what
     * waits for the end of quiet hours, whoever it is for.
     */
    default void takeBack(Collection<PersonId> people, String kind, Map<String, String> arguments) {
        takeBackEach(people, kind, List.of(arguments));
    }

    /** The same for several of a kind; one statement, however many. */
    void takeBackEach(Collection<PersonId> people, String kind, Collection<Map<String, String>> arguments);

    /** The same of what tells of these children alone, whose brothers and sisters it may still be true of. */
    void takeBackAbout(Map<ChildId, List<PersonId>> people, String kind, Collection<Map<String, String>> arguments);

    /** Those of these people who have a notice of this kind with these arguments, read or not. */
    default Set<PersonId> listTold(Collection<PersonId> people, String kind, Map<String, String> arguments) {
        return listToldEach(people, kind, List.of(arguments)).getOrDefault(arguments, Set.of());
    }

    /** The same for each of several arguments; one statement, however many. */
    Map<Map<String, String>, Set<PersonId>> listToldEach(
            Collection<PersonId> people, String kind, List<Map<String, String>> arguments);

    /** Marks as read what a person has just seen where the notice leads. */
    void settle(PersonId person, String kind, String link);
}
