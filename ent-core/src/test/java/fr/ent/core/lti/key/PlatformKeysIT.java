package fr.ent.core.lti.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import fr.ent.core.lti.testing.LtiScene;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class PlatformKeysIT extends LtiScene {

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void theNextKeyIsPublishedADayBeforeItSigns() throws Exception {
        String first = keyOf(visitToken());
        clock.set(clock.instant().plus(Duration.ofDays(91)));
        assertThat(keyOf(visitToken())).isEqualTo(first);
        assertThat(JWKSet.parse(answer(of(get(SERVICES + "/keys")))).size()).isEqualTo(2);
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        assertThat(keyOf(visitToken())).isNotEqualTo(first);
    }

    @Test
    void theDatabaseHoldsNoKeyThatSigns() {
        String row = town.in(() -> jdbc.sql("select public_half || sealed_half from core.lti_key")
                .query(String.class)
                .single());
        assertThat(row).doesNotContain("\"d\"").doesNotContain("\"p\"");
    }

    private String visitToken() throws Exception {
        return idToken(answer(authorize(
                aubin,
                session,
                question(
                        JsonPath.read(answer(begin(aubin, session)), "$.address"),
                        UUID.randomUUID().toString()))));
    }

    private static String keyOf(String token) throws Exception {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }
}
