package fr.ent.core.demo;

import java.util.List;
import java.util.UUID;

/** The territory itself. Without hosts of its own name it is found by none. */
public record Brand(UUID id, String name, String accent, String siret, List<String> hosts, TownRank rank) {

    public Brand {
        hosts = List.copyOf(hosts);
    }

    /** The town of visitors who name none, or one beside it. */
    public enum TownRank {
        DEFAULT,
        BESIDE
    }
}
