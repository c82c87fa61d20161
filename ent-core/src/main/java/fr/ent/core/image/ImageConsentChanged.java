package fr.ent.core.image;

import fr.ent.core.ChildId;
import fr.ent.core.TerritoryId;
import java.util.Set;

/**
 * A child's picture may no longer be shown where it could be. Published in the transaction that takes the consent away, whatever
 * did: a guardian's word, an import, the end of a tie, a bar, a merge. A guardian's no is published though another one stood
 * before it: what was shown then may be there still.
 *
 * @param withdrawn the uses that were allowed and aren't any more, or that a guardian says no to; never empty
 */
public record ImageConsentChanged(TerritoryId territory, ChildId child, Set<ImageUse> withdrawn) {

    public ImageConsentChanged {
        withdrawn = Set.copyOf(withdrawn);
    }
}
