package fr.ent.core;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A territory and its brand. {@code accent} is a CSS colour, {@code #rrggbb}; {@code logo} a path of the web application. */
public record TerritoryView(
        TerritoryId id,
        String name,
        String accent,
        @Nullable String logo,
        ZoneId timeZone) {}
