package fr.ent.core;

import java.util.Collection;
import java.util.Set;

/**
 * Tells whose picture may be shown. A use is allowed while one of the child's guardians says yes and none says no; the register's
 * yes counts inside the school alone. A child of whom nobody has said anything isn't shown. Each call is one SQL statement.
 */
public interface ImageConsents {

    /** Those of these children whose picture may not be shown for this use. */
    Set<ChildId> listForbidden(Collection<ChildId> children, ImageUse use);

    /** Those of these children of whose pictures this guardian has never said anything. */
    Set<ChildId> listUnanswered(Collection<ChildId> children, PersonId guardian);
}
