package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.territory.Siret;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** An agent of a town, invited by mail, whom the realm that plays ProConnect vouches for. */
@ProductTest
@TestPropertySource(properties = "spring.application.name=proconnect") // a database of its own
abstract class ProConnectScene {

    static final String DOOR = "/oauth2/authorization/proconnect";
    static final String SIRET = "73282932000074";
    static final String ELSEWHERE = "21210000100016";

    private static @Nullable Town founded;

    @Autowired
    TownPlanner planner;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    final String agent = "agent-" + UUID.randomUUID();
    final String address = agent + "@valmarin.test";
    Town town;
    PersonId nadia;
    private PersonId administrator;
    Visitor visitor;

    @BeforeEach
    void anAgentAtTheDoor() {
        clock.set(Instant.now());
        town = theTown();
        nadia = town.agent("Nadia", "Belkacem-" + agent.substring(agent.length() - 12));
        administrator = town.administrator("Sacha", "Morel-" + agent.substring(agent.length() - 12));
        visitor = new Visitor(port);
    }

    @AfterEach
    void asUsual() {
        clock.reset();
    }

    private Town theTown() {
        Town known = founded;
        if (known == null) {
            known = planner.found("Valmarin");
            planner.register(known, new Siret(SIRET));
            founded = known;
        }
        return known;
    }

    /** A mail has invited her at the address. */
    void invite(String mailed) {
        town.run(() -> jdbc.sql("""
                        insert into core.staff_invitation (person_id, way, address, invited_by, invited_at, expires_at, sent_at)
                        values (:person, 'MAIL', :address, :by, :now, :until, :now)""")
                .param("person", nadia.value())
                .param("by", administrator.value())
                .param("address", mailed)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("until", clock.instant().plus(Duration.ofDays(14)).atOffset(ZoneOffset.UTC))
                .update());
    }

    /** ProConnect knows the agent, with what else it says or instead. */
    void vouch(Map<String, String> more) {
        Map<String, String> identity = new HashMap<>(Map.of(
                "given_name", "Nadia",
                "usual_name", "Belkacem",
                "email", address,
                "uid", agent,
                "siret", SIRET,
                "idp_id", "71144ab3-ee1a-4401-b7b3-79b44f7daeeb",
                "acr", "eidas1"));
        identity.putAll(more);
        RealmUsers.createAgent(agent, identity);
    }

    Page come() {
        return visitor.identify(visitor.open(DOOR), agent);
    }

    void assertIn() {
        assertThat(visitor.open("/api/me").body()).contains(nadia.toString());
    }

    void assertOutOnAPageOfOurs(Page page) {
        assertThat(page.body()).contains("<main", "Retour à la page de connexion");
        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
    }
}
