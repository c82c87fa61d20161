package fr.ent.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.RealmUsers.User;
import fr.ent.gateway.testing.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sessions of people who sign in through the real Keycloak, and their ends. */
@ProductTest
class OwnSessionsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SIGN_IN = "/oauth2/authorization/ent";
    private static final String PASSWORD = "name=\"password\"";

    /** Keycloak asks for it where it knows nobody; whom it knows, it asks for the password again. */
    private static final String USERNAME = "name=\"username\"";

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc http;

    @LocalServerPort
    private int port;

    private Town town;
    private SchoolId school;

    @BeforeEach
    void aTown() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
    }

    @Test
    void areListedAndEndedOneByOneWithKeycloaks() {
        User sofia = parentAt(school);
        Visitor phone = signedIn(sofia);
        Visitor desk = signedIn(sofia);

        JsonNode sessions = JSON.readTree(desk.open("/api/me/sessions").body());
        assertThat(sessions).hasSize(2);
        JsonNode other = sessions.valueStream()
                .filter(session -> !session.get("current").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(desk.delete("/api/me/sessions/" + other.get("id").asString()).status())
                .isEqualTo(204);

        assertThat(phone.open("/api/me").status()).isEqualTo(401);
        assertThat(phone.open(SIGN_IN).body()).contains(PASSWORD, USERNAME);
        assertThat(desk.open("/api/me").status()).isEqualTo(200);
        assertThat(JSON.readTree(desk.open("/api/me/sessions").body())).hasSize(1);
        assertThat(town.audited("session.ended")).isEqualTo(1);
    }

    @Test
    void endForAWholeSchoolAndForNobodyElse() throws Exception {
        Visitor here = signedIn(parentAt(school));
        Visitor elsewhere = signedIn(parentAt(town.school("Les Tilleuls")));
        PersonId agent = town.agent("Nadia", "Ferrand");
        town.account(agent);

        int answer = http.perform(post("/api/core/schools/{id}/sign-out", school)
                        .with(jwt().jwt(token -> token.subject(agent.toString()))))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(answer).isEqualTo(HttpStatus.OK.value());
        await().atMost(SOON).until(() -> here.open("/api/me").status() == 401);
        await().atMost(SOON).until(() -> here.open(SIGN_IN).body().contains(USERNAME));
        assertThat(elsewhere.open("/api/me").status()).isEqualTo(200);
        assertThat(elsewhere.open(SIGN_IN).body()).contains(PASSWORD).doesNotContain(USERNAME);
    }

    @Test
    void askTheOldPasswordBeforeANewOne() {
        User sofia = parentAt(school);
        Visitor visitor = signedIn(sofia);

        Visitor.Page asked = visitor.open("/oauth2/authorization/password");
        assertThat(asked.address().getPath()).startsWith("/realms/ent/");
        Visitor.Page changing = visitor.identify(asked, sofia.username());
        assertThat(changing.body()).contains("password-new");
        Visitor.Page changed = visitor.send(
                changing, "password-new=un-velo-bleu-sous-la-pluie&password-confirm=un-velo-bleu-sous-la-pluie");

        assertThat(changed.address().getPath()).isEqualTo("/compte");
        assertThat(changed.address().getQuery()).isEqualTo("mot-de-passe");
        assertThat(town.audited("password.chosen")).isEqualTo(1);
        assertThat(visitor.open("/api/core/notices").body()).contains("core.password-changed");
    }

    private User parentAt(SchoolId of) {
        User user = RealmUsers.create();
        PersonId parent = town.guardian(
                "Sofia", "Benali", town.pupil("Léa", "Benali", of, town.schoolClass(of, user.username())));
        town.account(parent, user.subject());
        return user;
    }

    private Visitor signedIn(User user) {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.identify(visitor.open(SIGN_IN), user.username())
                        .address()
                        .getPath())
                .isEqualTo("/");
        return visitor;
    }
}
