package fr.ent.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.signin.OwnerActs;
import fr.ent.gateway.testing.ProductTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A tablet is given back while the identity provider doesn't answer. */
@ProductTest
class EndOwnIT {

    @Autowired
    private SignedInSessions signedIn;

    @Test
    void endsOursThoughTheProviderDoesNotAnswer() {
        String id = UUID.randomUUID().toString();
        OidcIdToken token = new OidcIdToken(
                "token", Instant.now(), Instant.now().plusSeconds(60), Map.of("sub", "rose", "sid", "sid-" + id));
        signedIn.saveSessionInformation(
                new OidcSessionInformation(id, Map.of(), new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, token)));
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpSession session = new MockHttpSession(null, id);
        request.setSession(session);
        request.setRequestedSessionId(id);

        EndOwn endOwn = new EndOwn(new EndLeftBehind(signedIn, new Silent()));
        assertThatThrownBy(() -> endOwn.end(request)).hasMessage("no answer");
        assertThat(session.isInvalid()).isTrue();
    }

    private record Silent() implements OwnerActs {

        @Override
        public void endSession(String subject, String sid) {
            throw new IllegalStateException("no answer");
        }

        @Override
        public void endLeftBehind(String sid) {
            throw new IllegalStateException("no answer");
        }
    }
}
