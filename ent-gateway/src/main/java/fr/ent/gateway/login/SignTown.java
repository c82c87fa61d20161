package fr.ent.gateway.login;

import fr.ent.core.territory.NoTerritory;
import fr.ent.core.territory.Territories;
import java.net.URI;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells Keycloak the name of the town whose page somebody leaves, for its own pages to wear it. The name is sealed with the
 * client's secret and the address that the person comes back to: no link made by others puts words on these pages.
 */
@Component
class SignTown {

    private final Territories territories;

    SignTown(Territories territories) {
        this.territories = territories;
    }

    /** The parameters of the departure; none while nothing is founded. */
    Map<String, Object> sign(String host, URI comesBackTo, String secret) {
        try {
            String town = territories.at(host).name();
            return Map.of("town", town, "town_seal", Seal.of(comesBackTo.resolve("/") + "\n" + town, secret));
        } catch (NoTerritory nothingFounded) {
            return Map.of();
        }
    }
}
