package fr.ent.canteen.offer;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a place where activities happen. */
public record SiteId(UUID value) implements Id {

    public static SiteId next() {
        return new SiteId(NewId.next());
    }
}
