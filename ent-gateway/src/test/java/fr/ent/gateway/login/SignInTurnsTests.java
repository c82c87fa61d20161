package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.http.ClientAddress;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

class SignInTurnsTests {

    private static final ClientAddress GREEDY = new ClientAddress("192.0.2.1");
    private static final ClientAddress OTHER = new ClientAddress("192.0.2.2");

    private final SignInSettings settings = new SignInSettings(1000, 3, Duration.ofSeconds(2));
    private final SignInTurns turns = new SignInTurns(
            new SignInPace(settings), new Counted(), settings, new InMemoryClientRegistrationRepository(door()));

    @Test
    void noAddressTakesTheTurnsOfEverybody() {
        for (int i = 0; i < 3; i++) {
            assertThat(turns.take(GREEDY)).isPresent();
        }

        assertThat(turns.take(GREEDY)).isEmpty();
        assertThat(turns.take(OTHER)).isPresent();
    }

    @Test
    void knowsTheDoors() {
        assertThat(turns.isDoor("ent")).isTrue();
        assertThat(turns.isDoor("nothing")).isFalse();
    }

    private static ClientRegistration door() {
        return ClientRegistration.withRegistrationId("ent")
                .clientId("ent-gateway")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .authorizationUri("https://accounts.example/auth")
                .tokenUri("https://accounts.example/token")
                .build();
    }

    /** Counts without ever giving back. */
    private static final class Counted implements RateLimits {

        private final Map<String, Integer> taken = new HashMap<>();

        @Override
        public void takeSome(String name, String who, int tokens, int permits, Duration per) {
            if (taken.merge(name + who, tokens, Integer::sum) > permits) {
                throw new TooMany(per);
            }
        }
    }
}
