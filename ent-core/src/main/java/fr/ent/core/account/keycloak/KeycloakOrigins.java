package fr.ent.core.account.keycloak;

import fr.ent.core.account.SignInOrigins;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.representations.idm.ClientRepresentation;
import org.springframework.stereotype.Component;

/** The addresses written down in the client of the gateway. */
@Component
class KeycloakOrigins implements SignInOrigins {

    private static final String CALLBACK = "/login/oauth2/code/*";
    private static final String AFTER_SIGN_OUT = "post.logout.redirect.uris";
    private static final String BETWEEN = "##";

    private final Administration keycloak;

    KeycloakOrigins(Administration keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public void allow(URI origin) {
        keycloak.changeGateway(client -> {
            boolean comesBack = addCallback(client, origin + CALLBACK);
            boolean isSignedOut = addAfterSignOut(client, origin + "/*");
            return comesBack || isSignedOut;
        });
    }

    private static boolean addCallback(ClientRepresentation client, String callback) {
        if (client.getRedirectUris().contains(callback)) {
            return false;
        }
        List<String> all = new ArrayList<>(client.getRedirectUris());
        all.add(callback);
        client.setRedirectUris(all);
        return true;
    }

    private static boolean addAfterSignOut(ClientRepresentation client, String address) {
        String all = client.getAttributes().getOrDefault(AFTER_SIGN_OUT, "");
        if (List.of(all.split(BETWEEN)).contains(address)) {
            return false;
        }
        client.getAttributes().put(AFTER_SIGN_OUT, all.isEmpty() ? address : all + BETWEEN + address);
        return true;
    }
}
