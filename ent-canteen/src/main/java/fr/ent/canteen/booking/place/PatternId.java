package fr.ent.canteen.booking.place;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names a weekly pattern. */
public record PatternId(UUID value) implements Id {

    public static PatternId next() {
        return new PatternId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
