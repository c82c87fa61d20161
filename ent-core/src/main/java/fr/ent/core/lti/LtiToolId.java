package fr.ent.core.lti;

import fr.ent.core.Id;
import fr.ent.core.NewId;
import java.util.UUID;

/** Names one tool. */
public record LtiToolId(UUID value) implements Id {

    public static LtiToolId next() {
        return new LtiToolId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
