package fr.ent.core.charter;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names one version of a charter. */
public record CharterId(UUID value) implements Id {

    static CharterId next() {
        return new CharterId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
