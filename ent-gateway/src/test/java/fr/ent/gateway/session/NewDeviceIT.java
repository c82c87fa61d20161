package fr.ent.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.Enrolment;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.RealmUsers.User;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sign-ins from browsers that an account is known from, and from others. */
@ProductTest
class NewDeviceIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SIGN_IN = "/oauth2/authorization/ent";
    private static final String TOLD = "core.new-sign-in";

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Town town;
    private User sofia;
    private PersonId parent;
    private Visitor phone;

    @BeforeEach
    void aParentWithATelephone() {
        town = planner.found("Valmarin");
        sofia = RealmUsers.create();
        parent = town.person("Sofia", "Benali");
        town.account(parent, sofia.subject());
        phone = signedIn(sofia);
    }

    @Test
    void isNotToldOfTheFirstNorOfOneThatIsKnown() {
        phone.post("/logout", "");
        phone.forget("/realms/ent/");
        phone.identify(phone.open(SIGN_IN), sofia.username());

        assertThat(phone.open("/api/core/notices").body()).doesNotContain(TOLD);
        assertThat(marks()).isEqualTo(1);
    }

    @Test
    void isToldOfAnotherWithAWayToEndIt() {
        Visitor stranger = signedIn(sofia);

        assertThat(phone.open("/api/core/notices").body()).contains(TOLD, "\"link\":\"/compte\"");
        assertThat(town.audited("sign-in.new-device")).isEqualTo(1);
        assertThat(marks()).isEqualTo(2);
        JsonNode sessions = JSON.readTree(phone.open("/api/me/sessions").body());
        String other = sessions.valueStream()
                .filter(session -> !session.get("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        assertThat(phone.delete("/api/me/sessions/" + other).status()).isEqualTo(204);
        assertThat(stranger.open("/api/me").status()).isEqualTo(401);
    }

    @Test
    void isKnownOnlyOnceTheSecondFactorIsGiven() {
        User nadia = RealmUsers.create();
        PersonId agent = town.agent("Nadia", "Ferrand");
        town.account(agent, nadia.subject());
        Visitor desk = signedIn(nadia);
        String secret = Enrolment.authenticator(desk);
        Visitor thief = new Visitor(port);

        Page asked = thief.identify(thief.open(SIGN_IN), nadia.username());

        assertThat(desk.open("/api/core/notices").body()).doesNotContain(TOLD);
        Enrolment.give(thief, asked, secret);
        assertThat(desk.open("/api/core/notices").body()).contains(TOLD);
    }

    @Test
    void saysHowLongTheSessionLasts() {
        JsonNode time = JSON.readTree(phone.open("/api/me/sessions/current").body());

        assertThat(time.get("idle").asInt()).isEqualTo((int) Duration.ofHours(4).toSeconds());
        assertThat(time.get("left").asLong()).isEqualTo(Duration.ofHours(12).toSeconds());
        assertThat(time.get("way").asString()).isEqualTo("PASSWORD");
    }

    private Visitor signedIn(User user) {
        Visitor visitor = new Visitor(port);
        visitor.identify(visitor.open(SIGN_IN), user.username());
        assertThat(visitor.open("/api/me").status()).isEqualTo(200);
        return visitor;
    }

    private long marks() {
        return town.in(() -> jdbc.sql("select count(*) from core.known_device where subject = :subject")
                .param("subject", sofia.subject())
                .query(Long.class)
                .single());
    }
}
