package fr.ent.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

class SignedInTests {

    @Test
    void remembersTheDoorAndThePerson() {
        SignedIn kept = SignedIn.find(SignIns.through("franceconnect")).orElseThrow();

        SecurityContext read = SignedIn.read(kept.text()).context();

        assertThat(read.getAuthentication()).isInstanceOfSatisfying(OAuth2AuthenticationToken.class, token -> {
            assertThat(token.getAuthorizedClientRegistrationId()).isEqualTo("franceconnect");
            assertThat(token.getName()).isEqualTo("somebody");
            assertThat(token.isAuthenticated()).isTrue();
        });
    }

    @Test
    void readsTheClaimsInTheirTypes() {
        OidcUser read = user(SignIns.token(
                SignIns.claims().issueTime(Date.from(SignIns.ISSUED)).build()));

        assertThat(read.getIssuedAt()).isEqualTo(SignIns.ISSUED);
        assertThat(read.getExpiresAt()).isEqualTo(SignIns.EXPIRES);
        assertThat(read.getIssuer()).hasHost("accounts.example");
        assertThat(read.getAudience()).containsExactly("ent-gateway");
    }

    @Test
    void readsATokenThatDoesNotSayWhenItWasIssued() {
        OidcUser read = user(SignIns.token(SignIns.claims().build()));

        assertThat(read.getName()).isEqualTo("somebody");
        assertThat(read.getIdToken().getIssuedAt()).isNull();
    }

    @Test
    void refusesWhatHoldsNoToken() {
        assertThatThrownBy(() -> SignedIn.read("ent")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedIn.read("ent nonsense")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNoOtherAuthentication() {
        assertThat(SignedIn.find(new SecurityContextImpl())).isEmpty();
        assertThat(SignedIn.find(new SecurityContextImpl(new TestingAuthenticationToken("somebody", Instant.EPOCH))))
                .isEmpty();
    }

    private static OidcUser user(String token) {
        SecurityContext context = SignedIn.read("ent " + token + " somebody").context();
        return (OidcUser) Objects.requireNonNull(
                Objects.requireNonNull(context.getAuthentication()).getPrincipal());
    }
}
