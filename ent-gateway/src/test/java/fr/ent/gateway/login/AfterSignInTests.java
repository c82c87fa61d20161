package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ent.core.signin.OwnerActs;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Keycloak's administration doesn't answer while a return is judged. */
class AfterSignInTests {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @Test
    @SuppressWarnings("NullAway")
    void letsNobodyInByAReturnThatCouldNotBeEnded() {
        AfterSignIn landing = new AfterSignIn(null, null, new JudgeReturn(new Silent(), null, CLOCK), null, null);
        MockHttpSession session = new MockHttpSession();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        OAuth2AuthenticationToken signedIn = shownLongAgo();
        SecurityContextHolder.getContext().setAuthentication(signedIn);

        assertThatThrownBy(() -> landing.onAuthenticationSuccess(request, new MockHttpServletResponse(), signedIn))
                .isInstanceOf(IllegalStateException.class);

        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    private static OAuth2AuthenticationToken shownLongAgo() {
        OidcIdToken token = new OidcIdToken(
                "token",
                NOW,
                NOW.plusSeconds(60),
                Map.of("sub", "somebody", "sid", "session", "auth_time", NOW.minusSeconds(3_600)));
        DefaultOidcUser user = new DefaultOidcUser(List.of(), token);
        return new OAuth2AuthenticationToken(user, AuthorityUtils.NO_AUTHORITIES, "ent");
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
