package fr.ent.infra.broker.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.idm.ClientPolicyExecutorConfigurationRepresentation;
import org.keycloak.services.clientpolicy.ClientPolicyContext;
import org.keycloak.services.clientpolicy.ClientPolicyEvent;
import org.keycloak.services.clientpolicy.ClientPolicyException;
import org.keycloak.services.clientpolicy.context.PreAuthorizationRequestContext;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProvider;

/**
 * Shows a page of refusal for whatever the documentation of a provider of the State doesn't name, and for values that are
 * easily guessed; takes no client by Basic authentication.
 */
final class StrictRequestExecutor implements ClientPolicyExecutorProvider<StrictRequestExecutor.Documented> {

    static final String ID = "strict-request";

    private static final int SHORTEST = 32;

    private final KeycloakSession session;
    private Documented documented = new Documented();

    StrictRequestExecutor(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public String getProviderId() {
        return ID;
    }

    @Override
    public Class<Documented> getExecutorConfigurationClass() {
        return Documented.class;
    }

    @Override
    public void setupConfiguration(Documented configuration) {
        documented = configuration;
    }

    @Override
    public void executeOnEvent(ClientPolicyContext context) throws ClientPolicyException {
        if (context instanceof PreAuthorizationRequestContext asked) {
            examine(asked.getRequestParameters());
        } else if (context.getEvent() == ClientPolicyEvent.TOKEN_REQUEST
                && session.getContext().getHttpRequest().getHttpHeaders().getHeaderString(HttpHeaders.AUTHORIZATION)
                        != null) {
            throw new ClientPolicyException(OAuthErrorException.INVALID_CLIENT, "only client_secret_post is taken");
        }
    }

    private void examine(MultivaluedMap<String, String> parameters) throws ClientPolicyException {
        for (String name : parameters.keySet()) {
            if (!documented.required.contains(name) && !documented.optional.contains(name)) {
                throw refusal("unknown parameter " + name);
            }
        }
        for (String name : documented.required) {
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

    /** Parameters of a request that the provider's documentation names. */
    static final class Documented extends ClientPolicyExecutorConfigurationRepresentation {

        @JsonProperty
        private List<String> required = List.of();

        @JsonProperty
        private List<String> optional = List.of();
    }
}
