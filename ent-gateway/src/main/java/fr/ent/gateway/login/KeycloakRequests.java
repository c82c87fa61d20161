package fr.ent.gateway.login;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** Requests to Keycloak that end soon when it hangs: somebody waits for each. */
public final class KeycloakRequests {

    private static final Duration REACHED = Duration.ofSeconds(2);
    private static final Duration ANSWERED = Duration.ofSeconds(4);

    private KeycloakRequests() {}

    public static ClientHttpRequestFactory bounded() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(REACHED).build());
        requests.setReadTimeout(ANSWERED);
        return requests;
    }
}
