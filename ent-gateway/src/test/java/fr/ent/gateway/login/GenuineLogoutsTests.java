package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class GenuineLogoutsTests {

    private final SigningRealm realm = new SigningRealm();
    private final GenuineLogouts filter = new GenuineLogouts(realm.settings(), new KeysOfRealms());

    @AfterEach
    void end() {
        realm.close();
    }

    @Test
    void anEndThatTheRealmSignedGoesOn() throws Exception {
        assertThat(passes(SigningRealm.endOfSession())).isTrue();
    }

    @Test
    void aTokenThatTheRealmSignedForSomethingElseDoesNot() throws Exception {
        assertThat(passes(SigningRealm.token("JWT"))).isFalse();
        assertThat(passes(SigningRealm.token("logout+jwt"))).isFalse();
    }

    @Test
    void nothingElseDoesAndTheKeysAreNotFetchedForEach() throws Exception {
        RSAKey another = SigningRealm.key("another");
        for (int i = 0; i < 3; i++) {
            assertThat(passes(SigningRealm.endOfSession(another))).isFalse();
        }
        assertThat(passes(SigningRealm.endOfSession(SigningRealm.key(SigningRealm.KEY))))
                .isFalse();
        assertThat(passes("nonsense")).isFalse();

        assertThat(realm.timesShown()).isEqualTo(1);
    }

    private boolean passes(String token) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/logout/connect/back-channel/ent");
        request.setParameter("logout_token", token);
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(chain.getRequest() == null ? 400 : 200);
        return chain.getRequest() != null;
    }
}
