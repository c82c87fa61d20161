package fr.ent.infra.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Keycloak's pages wear the name of the town that the product sends somebody from, and lead back there. */
class TownPagesIT {

    private static final URI GATEWAY = URI.create("http://127.0.0.1:45678");
    private static final String TOWN = "Écoles de <b>Valmarin</b>";
    private static final String WRITTEN = "Écoles de &lt;b&gt;Valmarin&lt;/b&gt;";

    private final KeycloakAddress keycloak = SharedServices.keycloak();
    private final KeycloakVisitor visitor = new KeycloakVisitor(keycloak, GATEWAY);

    @Test
    void wearTheNameThatTheProductHasSealed() {
        String page = open(TOWN, seal(GATEWAY + "/\n" + TOWN));

        assertThat(page).contains("<span>" + WRITTEN + "</span>", "· " + WRITTEN + "</title>");
        assertThat(page).doesNotContain("<b>Valmarin");
    }

    @Test
    void leadToANewPasswordAndBackToTheTownsOwnAddress() {
        assertThat(open(TOWN, seal(GATEWAY + "/\n" + TOWN)))
                .contains("href=\"" + GATEWAY + "/mot-de-passe\"", "href=\"" + GATEWAY + "/\"");
    }

    @Test
    void wearNoNameThatAnotherHasWritten() {
        assertThat(open("Mairie de nulle part", seal(GATEWAY + "/\n" + TOWN))).contains("<span>Préau</span>");
        assertThat(open("Mairie de nulle part", "")).contains("<span>Préau</span>");
        assertThat(visitor.openSignIn(Map.of("town", TOWN)).body()).contains("<span>Préau</span>");
    }

    @Test
    void wearNoNameThatWasSealedForAnotherAddress() {
        assertThat(open(TOWN, seal("https://ecoles.autre.fr/\n" + TOWN))).contains("<span>Préau</span>");
    }

    private String open(String town, String seal) {
        return visitor.openSignIn(Map.of("town", town, "town_seal", seal, "ui_locales", "fr"))
                .body();
    }

    private String seal(String sealed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            byte[] secret = keycloak.secrets().gateway().getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }
}
