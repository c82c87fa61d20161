package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import fr.ent.core.testing.SilentServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class RealmKeysTests {

    private static final Duration SOON = Duration.ofSeconds(6);

    private final SigningRealm keycloak = new SigningRealm();
    private RealmKeys keys = keysAt(keycloak.keys());

    @AfterEach
    void end() {
        keycloak.close();
    }

    @Test
    void areFetchedOnce() throws Exception {
        assertThat(find(SigningRealm.KEY)).hasSize(1);
        assertThat(find(SigningRealm.KEY)).hasSize(1);

        assertThat(keycloak.timesShown()).isEqualTo(1);
    }

    @Test
    void areNotFetchedForEachTokenThatNamesAnUnknownOne() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(find("made-up-" + i)).isEmpty();
        }

        assertThat(keycloak.timesShown()).isEqualTo(1);
    }

    @Test
    void serveOnWhileKeycloakIsAway() throws Exception {
        find(SigningRealm.KEY);
        keycloak.close();

        assertThat(find(SigningRealm.KEY)).hasSize(1);
    }

    @Test
    void areNotWaitedForByEachOfMany() {
        try (SilentServer hanging = new SilentServer();
                ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            keys = keysAt(hanging.address().toString());
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String name = "made-up-" + i;
                all.add(crowd.submit(
                        () -> assertThatThrownBy(() -> find(name)).isInstanceOf(RemoteKeySourceException.class)));
            }

            long begin = System.nanoTime();
            assertThat(all).allSatisfy(Future::get);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        }
    }

    private List<JWK> find(String name) throws Exception {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(name).build()), null);
    }

    private static RealmKeys keysAt(String address) {
        return new RealmKeys(
                RestClient.builder().requestFactory(KeycloakRequests.bounded()).build(), address);
    }
}
