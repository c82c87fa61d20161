package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonName;
import fr.ent.core.account.Accounts;
import fr.ent.core.account.NewAccount;
import fr.ent.core.territory.Siret;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import fr.ent.infra.services.SharedServices;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each refusal on the way through ProConnect leads to a page of ours, and into nobody's account. */
class RefusedByProConnectIT extends ProConnectScene {

    private static final String BROKER = SharedServices.keycloak().realm("ent") + "/broker/proconnect/endpoint";

    @Autowired
    private Accounts accounts;

    @Test
    void anAgentOfAnotherEstablishment() {
        invite(address);
        vouch(Map.of("siret", ELSEWHERE));

        Page page = come();

        assertThat(page.address().getPath()).isEqualTo("/connexion");
        assertThat(page.address().getQuery()).startsWith("organisation");
        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
        assertThat(visitor.open(DOOR).address().getPath()).startsWith("/realms/proconnect/");
    }

    @Test
    void anAgentWhoMovedToAnotherEstablishment() {
        invite(address);
        vouch(Map.of());
        come();
        assertIn();
        planner.register(town, new Siret(ELSEWHERE));
        try {
            visitor = new Visitor(port);

            assertThat(come().address().getQuery()).startsWith("organisation");
        } finally {
            planner.register(town, new Siret(SIRET));
        }
    }

    @Test
    void anAgentWhomNobodyInvited() {
        vouch(Map.of());

        Page page = come();

        assertThat(page.address().getQuery()).startsWith("invitation");
        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
    }

    @Test
    void anAgentInvitedAtAnotherAddress() {
        invite("another-" + address);
        vouch(Map.of());

        assertThat(come().address().getQuery()).startsWith("invitation");
    }

    @Test
    void anAgentWhoHasAnAccountInUse() {
        invite(address);
        town.account(
                nadia,
                accounts.open(NewAccount.of(new PersonName(nadia, "Nadia", agent)))
                        .subject());
        vouch(Map.of());

        Page page = come();

        assertThat(page.address().getPath()).isEqualTo("/connexion");
        assertThat(page.address().getQuery()).startsWith("compte");
        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
        assertThat(town.in(() -> jdbc.sql("select count(*) from core.account where person_id = :person")
                        .param("person", nadia.value())
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void aLowLevel() {
        invite(address);
        vouch(Map.of("acr", "https://proconnect.gouv.fr/assurance/self-asserted"));

        assertOutOnAPageOfOurs(come());
    }

    @Test
    void anAnswerToAnotherSignIn() {
        invite(address);
        vouch(Map.of("fault", "nonce"));

        assertOutOnAPageOfOurs(come());
    }

    @Test
    void anAnswerThatIsOver() {
        invite(address);
        vouch(Map.of("fault", "expired"));

        assertOutOnAPageOfOurs(come());
    }

    @Test
    void anAgentWithoutANumberAtTheirProvider() {
        invite(address);
        vouch(Map.of("uid", ""));

        assertOutOnAPageOfOurs(come());
    }

    @Test
    void thePersonWhoWentBack() {
        Page asked = visitor.open(DOOR);
        String state = asked.address().toString().replaceAll(".*[?&]state=([^&]+).*", "$1");

        assertOutOnAPageOfOurs(visitor.open(BROKER + "?error=access_denied&state=" + state));
    }

    @Test
    void aScopeThatProConnectDoesNotKnow() {
        String asked = visitor.open(DOOR).address().toString();

        assertOutOnAPageOfOurs(visitor.open(asked.replace("idp_id", "idp_id+chorus")));
    }

    @Test
    void anAddressThatIsNotRegistered() {
        String asked = visitor.open(DOOR).address().toString();

        Page page = visitor.open(asked.replaceAll("redirect_uri=[^&]+", "redirect_uri=https%3A%2F%2Fexample.org"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.address().getPath()).startsWith("/realms/proconnect/");
    }
}
