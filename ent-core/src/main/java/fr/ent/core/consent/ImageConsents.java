package fr.ent.core.consent;

import fr.ent.core.ChildId;
import java.util.Collection;
import java.util.Set;

/** Says whose image may not be used. */
public interface ImageConsents {

    /** Those of these children whose image may not be used so; one statement, none for nobody. */
    Set<ChildId> listForbidden(Collection<ChildId> children, ImageUse use);
}
