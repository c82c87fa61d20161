package fr.ent.canteen.offer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a place where activities happen. */
public record SiteId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SiteId {}

    public static SiteId next() {
        return new SiteId(NewId.next());
    }
}
