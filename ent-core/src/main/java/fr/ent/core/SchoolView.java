package fr.ent.core;

import org.jspecify.annotations.Nullable;

/** A school of the territory. {@code uai} is its national number; coordinates are WGS 84 degrees. */
public record SchoolView(
        SchoolId id,
        String uai,
        String name,
        Level level,
        String street,
        String postcode,
        String city,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** Nursery (3–5), elementary (6–10) or both. */
    public enum Level {
        NURSERY,
        ELEMENTARY,
        PRIMARY
    }
}
