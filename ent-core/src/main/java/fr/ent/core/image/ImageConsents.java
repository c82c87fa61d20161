package fr.ent.core.image;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Tells whose picture may be shown: never where a guardian says no. Inside the school the yes of one guardian is enough, or the
 * register's; in public and in the press each guardian has said yes (code civil, article 372-1). A child of whom nobody has said
 * anything isn't shown. Each call is one SQL statement.
 */
public interface ImageConsents {

    /** Those of these children whose picture may not be shown for one of these uses. */
    Set<ChildId> listForbidden(Collection<ChildId> children, Collection<ImageUse> uses);

    /** Those of these children whose picture may not be shown for this use. */
    default Set<ChildId> listForbidden(Collection<ChildId> children, ImageUse use) {
        return listForbidden(children, Set.of(use));
    }

    /**
     * Those of these children of whose pictures this guardian has never said anything, and whether the school's register says
     * yes: then they are shown at school in the meantime.
     */
    Map<ChildId, Boolean> listUnanswered(Collection<ChildId> children, PersonId guardian);

    /**
     * Keeps others from changing what counts for these children until the caller's transaction ends. Whoever shows pictures holds
     * the children before asking, and before rows of its own that {@link ImageConsentChanged} makes it hold.
     */
    void hold(Collection<ChildId> children);
}
