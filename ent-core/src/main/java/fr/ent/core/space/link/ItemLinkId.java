package fr.ent.core.space.link;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a link to a folder or a file; not its secret. */
record ItemLinkId(UUID value) implements Id {

    static ItemLinkId next() {
        return new ItemLinkId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
