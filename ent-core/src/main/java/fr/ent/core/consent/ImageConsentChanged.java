package fr.ent.core.consent;

import fr.ent.core.ChildId;
import java.util.Set;

/** A child's image may not be used any more as it could. Published in the transaction in which that is written. */
public record ImageConsentChanged(ChildId child, Set<ImageUse> withdrawn) {

    public ImageConsentChanged {
        withdrawn = Set.copyOf(withdrawn);
    }
}
