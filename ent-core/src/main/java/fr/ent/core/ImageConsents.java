package fr.ent.core;

import java.util.Collection;
import java.util.Set;

/**
 * Tells whose picture may be shown: never where a guardian says no. Inside the school the yes of one guardian is enough, or the
 * register's; in public and in the press each guardian has said yes (code civil, article 372-1). A child of whom nobody has said
 * anything isn't shown. Each call is one SQL statement.
 */
public interface ImageConsents {

    /** Those of these children whose picture may not be shown for this use. */
    Set<ChildId> listForbidden(Collection<ChildId> children, ImageUse use);

    /** Those of these children of whose pictures this guardian has never said anything. */
    Set<ChildId> listUnanswered(Collection<ChildId> children, PersonId guardian);
}
