package fr.ent.core;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A territory and its brand.
 *
 * @param accent a CSS colour, {@code #rrggbb}
 * @param logo a path of the web application, if it has one
 * @param logoText what somebody hears who doesn't see the logo
 */
public record TerritoryView(
        TerritoryId id,
        String name,
        String accent,
        @Nullable String logo,
        @Nullable String logoText,
        ZoneId timeZone) {}
