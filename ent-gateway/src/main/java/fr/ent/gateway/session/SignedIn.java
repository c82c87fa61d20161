package fr.ent.gateway.session;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A sign-in as a session keeps it: the door that was taken, and the person whom the identity provider let in. */
record SignedIn(String door, KeptUser user) {

    static Optional<SignedIn> find(SecurityContext context) {
        return context.getAuthentication() instanceof OAuth2AuthenticationToken signedIn
                        && signedIn.getPrincipal() instanceof OidcUser user
                ? Optional.of(new SignedIn(
                        signedIn.getAuthorizedClientRegistrationId(),
                        new KeptUser(user.getName(), user.getIdToken().getTokenValue())))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException if the text isn't one of {@link #text()}, of this version or of an earlier one */
    static SignedIn read(String text) {
        String[] parts = text.split(" ", 3);
        return switch (parts.length) {
            case 3 -> new SignedIn(parts[0], new KeptUser(parts[2], parts[1]));
            case 2 -> new SignedIn(parts[0], KeptUser.of(parts[1]));
            default -> throw new IllegalArgumentException("Not a sign-in");
        };
    }

    /** The subject last, where an earlier version, which knows door and token, doesn't look at it. */
    String text() {
        return door + " " + user.token() + " " + user.subject();
    }

    SecurityContext context() {
        return new SecurityContextImpl(new OAuth2AuthenticationToken(user, user.getAuthorities(), door));
    }
}
