package fr.ent.core.territory.own;

import fr.ent.core.territory.ProductModule;
import fr.ent.core.territory.QuietHours;
import fr.ent.core.territory.TerritoryPlace;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A territory as its administrator sees it.
 *
 * @param version grows with each change
 * @param siret fourteen digits, or none in a territory from before it was asked
 * @param place Corsica is told as the zone whose holidays it has
 * @param accent a CSS colour, {@code #rrggbb}
 * @param logo the path of its picture, if it has one
 * @param logoText what somebody hears who doesn't see the picture
 * @param modulesOff what it does without
 * @param quietHours none when it has none
 * @param hosts the names that lead here, in order; the first stands in letters and mails
 */
record OwnTerritoryView(
        int version,
        String name,
        @Nullable String siret,
        TerritoryPlace place,
        String accent,
        @Nullable String logo,
        @Nullable String logoText,
        Set<ProductModule> modulesOff,
        @Nullable QuietHours quietHours,
        List<String> hosts) {}
