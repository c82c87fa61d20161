package fr.ent.core.audit;

import java.util.Map;

/**
 * One of many acts of a kind.
 *
 * @param target what it was done to: {@code person:018f…}
 */
public record AuditedAct(String target, Map<String, String> details) {

    public AuditedAct {
        details = Map.copyOf(details);
    }
}
