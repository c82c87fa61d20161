package fr.ent.core.onboarding;

import fr.ent.core.PersonId;
import fr.ent.core.TerritoryId;
import java.util.Set;
import java.util.UUID;

/**
 * An import is being taken back. Published in its transaction, before the rows of the withdrawn people go: whoever made
 * something for them must remove it in a plain event listener, or the import can't be undone.
 */
public record ImportUndone(TerritoryId territory, UUID batch, Set<PersonId> withdrawn) {

    public ImportUndone {
        withdrawn = Set.copyOf(withdrawn);
    }
}
