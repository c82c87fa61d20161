package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Visitor.Page;
import fr.ent.infra.services.SharedServices;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each refusal on the way through ÉduConnect leads to a page of ours, and into nobody's account. */
class RefusedByEduConnectIT extends EduConnectScene {

    private static final String BROKER = SharedServices.keycloak().realm("ent") + "/broker/educonnect/endpoint";

    @ParameterizedTest
    @ValueSource(strings = {"eleve1d", "eleve2d"})
    void aPupil(String affiliation) {
        vouch(Map.of("FrEduCtPersonAffiliation", List.of(affiliation)));

        assertTurnedAway(come(), "responsable");
    }

    @Test
    void aGuardianOfChildrenInOtherTownsSchools() {
        vouch(Map.of("FrEduVecteur", List.of(child(number, "0750001A"), child(number, "0750002B"))));

        assertTurnedAway(come(), "ecole");
    }

    @Test
    void aGuardianWhomACourtBarredFromTheChild() {
        PersonId marc = town.restrictedGuardian("Marc", family, lea);
        vouch(Map.of("given_name", List.of("Marc")));
        come();

        assertThat(visitor.open("/api/me").body()).doesNotContain(marc.toString());
        assertThat(visitor.open("/api/core/claims/own").body()).contains("NONE");
    }

    @Test
    void oneOfTwoWhoFit() {
        town.guardian("Sofia", family, lea);
        vouch(Map.of());
        come();

        assertThat(visitor.open("/api/core/claims/own").body()).contains("NONE");
    }

    @Test
    void aLowLevel() {
        vouch(Map.of("acr", List.of("urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified")));

        assertOutOnAPageOfOurs(come());
    }

    @Test
    void anAnswerToAnotherSignIn() {
        vouch(Map.of("fault", List.of("nonce")));

        assertOutOnAPageOfOurs(come());
    }

    @Test
    void anAnswerThatIsOver() {
        vouch(Map.of("fault", List.of("expired")));

        assertOutOnAPageOfOurs(come());
    }

    @Test
    void thePersonWhoWentBack() {
        Page asked = visitor.open(DOOR);
        String state = asked.address().toString().replaceAll(".*[?&]state=([^&]+).*", "$1");

        assertOutOnAPageOfOurs(visitor.open(BROKER + "?error=access_denied&state=" + state));
    }

    @Test
    void aScopeThatEduConnectDoesNotKnow() {
        String asked = visitor.open(DOOR).address().toString();

        assertOutOnAPageOfOurs(visitor.open(asked.replace("ens%3Apreau", "ens%3Aautre")));
    }

    @Test
    void anAddressThatIsNotRegistered() {
        String asked = visitor.open(DOOR).address().toString();

        Page page = visitor.open(asked.replaceAll("redirect_uri=[^&]+", "redirect_uri=https%3A%2F%2Fexample.org"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.address().getPath()).startsWith("/realms/educonnect/");
    }

    /** Out of all three sessions, on the sign-in page that says why. */
    private void assertTurnedAway(Page page, String why) {
        assertThat(page.address().getPath()).isEqualTo("/connexion");
        assertThat(page.address().getQuery()).startsWith(why);
        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
        assertThat(RealmUsers.sessions("educonnect", account)).isZero();
    }
}
