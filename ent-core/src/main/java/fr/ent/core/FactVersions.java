package fr.ent.core;

import java.util.Map;

/** The versions of a territory's rarely changing facts by their kind, as the first statement of a request read them. */
public record FactVersions(Map<String, Long> byKind) {

    public FactVersions {
        byKind = Map.copyOf(byKind);
    }

    /** Zero as long as no fact of the kind has ever changed. */
    public long version(String kind) {
        return byKind.getOrDefault(kind, 0L);
    }
}
