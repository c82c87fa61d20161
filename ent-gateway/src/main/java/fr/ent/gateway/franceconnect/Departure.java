package fr.ent.gateway.franceconnect;

import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Somebody has left for FranceConnect, kept in their session until they are back.
 *
 * @param account the account that is signed in here
 * @param citizen who that account's person is at FranceConnect
 * @param household whose quotient is wanted
 */
record Departure(OAuth2AuthorizationRequest request, String account, String citizen, UUID household)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    boolean hasState(String state) {
        return state.equals(request.getState());
    }
}
