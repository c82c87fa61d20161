package fr.ent.infra.broker.demo;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import org.keycloak.OAuthErrorException;
import org.keycloak.representations.idm.ClientPolicyExecutorConfigurationRepresentation;
import org.keycloak.services.clientpolicy.ClientPolicyContext;
import org.keycloak.services.clientpolicy.ClientPolicyEvent;
import org.keycloak.services.clientpolicy.ClientPolicyException;
import org.keycloak.services.clientpolicy.context.PreAuthorizationRequestContext;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProvider;

/** Shows a page of refusal for whatever FranceConnect's documentation doesn't name, and for values that are easily guessed. */
final class StrictRequestExecutor
        implements ClientPolicyExecutorProvider<ClientPolicyExecutorConfigurationRepresentation> {

    static final String ID = "strict-request";

    private static final int SHORTEST = 32;
    private static final Set<String> REQUIRED =
            Set.of("client_id", "response_type", "redirect_uri", "scope", "state", "nonce", "acr_values");
    private static final Set<String> OPTIONAL = Set.of("prompt", "claims", "idp_hint", "ui_locales");

    @Override
    public String getProviderId() {
        return ID;
    }

    @Override
    public void executeOnEvent(ClientPolicyContext context) throws ClientPolicyException {
        if (context.getEvent() == ClientPolicyEvent.PRE_AUTHORIZATION_REQUEST
                && context instanceof PreAuthorizationRequestContext asked) {
            examine(asked.getRequestParameters());
        }
    }

    private static void examine(MultivaluedMap<String, String> parameters) throws ClientPolicyException {
        for (String name : parameters.keySet()) {
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                throw refusal("unknown parameter " + name);
            }
        }
        for (String name : REQUIRED) {
            if (parameters.getOrDefault(name, List.of()).size() != 1) {
                throw refusal("parameter " + name + " isn't given once");
            }
        }
        for (String name : List.of("state", "nonce")) {
            if (parameters.getFirst(name).length() < SHORTEST) {
                throw refusal(name + " has less than " + SHORTEST + " signs");
            }
        }
    }

    private static ClientPolicyException refusal(String reason) {
        return new ClientPolicyException(OAuthErrorException.INVALID_REQUEST, reason);
    }
}
