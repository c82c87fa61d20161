package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Guardians come in by ÉduConnect, and go out there too. */
class EduConnectIT extends EduConnectScene {

    @Test
    void letsAMotherInByHerChildAndKnowsHerAgain() {
        vouch(Map.of());

        assertThat(come().address().getPath()).isEqualTo("/");
        assertIn();

        visitor = new Visitor(port);
        come();
        assertIn();
        assertThat(linked()).isEqualTo(1);
    }

    @Test
    void asksWhomItDoesNotMeetForTheCodeOfTheLetter() {
        vouch(Map.of("FrEduVecteur", List.of(child("7741", uai()))));
        come();

        assertThat(visitor.open("/api/core/claims/own").body()).contains("NONE");
        assertThat(visitor.open("/api/me").status()).isEqualTo(403);
    }

    @Test
    void acceptsAKeyThatIsNewSinceTheLastSignIn() {
        vouch(Map.of());
        come();
        RealmUsers.rotateKeysOfEduConnect();

        // Keycloak asks for keys once in ten seconds at most
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            visitor = new Visitor(port);
            come();
            assertIn();
        });
    }

    @Test
    void confirmsAnewThere() {
        vouch(Map.of());
        come();

        Page asked = visitor.open("/oauth2/authorization/again-educonnect");

        assertThat(asked.address().getPath()).startsWith("/realms/educonnect/");
        assertThat(visitor.identify(asked, account).address().getPath()).isEqualTo("/confirme");
    }

    @Test
    void signsOutThereToo() {
        vouch(Map.of());
        come();

        Page ended = visitor.post("/logout", "");
        visitor.open(new JsonMapper().readTree(ended.body()).get("continueAt").asString());

        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
        assertThat(RealmUsers.sessions("educonnect", account)).isZero();
        assertThat(RealmUsers.sessions("ent", "ec-" + RealmUsers.idOf("educonnect", account)))
                .isZero();
    }

    private long linked() {
        return town.in(() -> jdbc.sql(
                        "select count(*) from core.audit_entry where action = 'account.linked' and actor_id = :id")
                .param("id", sofia.value())
                .query(Long.class)
                .single());
    }
}
