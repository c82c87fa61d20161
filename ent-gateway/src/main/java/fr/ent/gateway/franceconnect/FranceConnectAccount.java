package fr.ent.gateway.franceconnect;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** An account that FranceConnect vouches for; a local one, or a token of a script, has no citizen. */
final class FranceConnectAccount {

    /** FranceConnect's number for a citizen, in both realms. */
    private static final String CLAIM = "fc_sub";

    private FranceConnectAccount() {}

    static Optional<String> findCitizen(Authentication authentication) {
        return authentication.getPrincipal() instanceof OidcUser user
                ? Optional.ofNullable(user.getClaimAsString(CLAIM))
                : Optional.empty();
    }
}
