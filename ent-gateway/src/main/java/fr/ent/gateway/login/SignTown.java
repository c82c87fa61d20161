package fr.ent.gateway.login;

import fr.ent.core.territory.NoTerritory;
import fr.ent.core.territory.Territories;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Tells Keycloak the name of the town whose page somebody leaves, for its own pages to wear it. The name is sealed with the
 * client's secret and the address that the person comes back to: no link made by others puts words on these pages.
 */
@Component
class SignTown {

    private static final String METHOD = "HmacSHA256";

    private final Territories territories;

    SignTown(Territories territories) {
        this.territories = territories;
    }

    /** The parameters of the departure; none while nothing is founded. */
    Map<String, Object> sign(String host, URI comesBackTo, String secret) {
        try {
            String town = territories.at(host).name();
            return Map.of("town", town, "town_seal", seal(comesBackTo.resolve("/") + "\n" + town, secret));
        } catch (NoTerritory nothingFounded) {
            return Map.of();
        }
    }

    private static String seal(String sealed, String secret) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), METHOD));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
