package fr.ent.core.account.keycloak;

import fr.ent.core.account.SignInOrigins;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Override
    public void forbid(String host) {
        Predicate<String> there = Pattern.compile("https?://" + Pattern.quote(host) + "(:\\d+)?/.*")
                .asMatchPredicate();
        keycloak.changeGateway(client -> {
            List<String> callbacks = new ArrayList<>(client.getRedirectUris());
            String after = client.getAttributes().getOrDefault(AFTER_SIGN_OUT, "");
            String left = Stream.of(after.split(BETWEEN)).filter(there.negate()).collect(Collectors.joining(BETWEEN));
            boolean cameBack = callbacks.removeIf(there);
            client.setRedirectUris(callbacks);
            client.getAttributes().put(AFTER_SIGN_OUT, left);
            return cameBack || !left.equals(after);
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
