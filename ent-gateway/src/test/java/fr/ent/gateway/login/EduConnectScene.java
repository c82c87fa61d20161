package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A pupil's mother, whom the realm that plays ÉduConnect vouches for. */
@ProductTest
@TestPropertySource(properties = "spring.application.name=educonnect") // a database of its own
abstract class EduConnectScene {

    static final String DOOR = "/oauth2/authorization/educonnect";

    private static @Nullable Town founded;

    @Autowired
    TownPlanner planner;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    final String account = "parent-" + UUID.randomUUID();
    final String family = "Benali-" + account.substring(account.length() - 12);
    final String number =
            "%010dB".formatted(Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 10_000_000_000L));
    Town town;
    SchoolId school;
    ChildId lea;
    PersonId sofia;
    Visitor visitor;

    @BeforeEach
    void aMotherAtTheDoor() {
        clock.set(Instant.now());
        town = theTown();
        school = town.school("Jean-Macé");
        lea = town.pupil("Léa", family, school, town.schoolClass(school, "CE1"));
        town.run(() -> jdbc.sql("update core.pupil set ine = :ine where id = :id")
                .param("ine", number)
                .param("id", lea.value())
                .update());
        sofia = town.guardian("Sofia", family, lea);
        visitor = new Visitor(port);
    }

    @AfterEach
    void asUsual() {
        clock.reset();
    }

    /** The one of the host, which is the first. */
    private Town theTown() {
        Town known = founded;
        if (known == null) {
            known = planner.found("Valmarin");
            founded = known;
        }
        return known;
    }

    /** ÉduConnect knows her as Léa's mother, with what else it says or instead. */
    void vouch(Map<String, List<String>> more) {
        Map<String, List<String>> identity = new HashMap<>(Map.of(
                "given_name", List.of("Sofia"),
                "family_name", List.of(family),
                "FrEduCtPersonAffiliation", List.of("resp1d"),
                "FrEduVecteur", List.of(child(number, uai())),
                "acr", List.of("urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport")));
        identity.putAll(more);
        RealmUsers.createParent(account, identity);
    }

    String child(String numbered, String schooled) {
        return "1|" + family + "|Sofia|" + numbered + "|" + schooled;
    }

    String uai() {
        return town.in(() -> jdbc.sql("select uai from core.school where id = :id")
                .param("id", school.value())
                .query(String.class)
                .single());
    }

    Page come() {
        return visitor.identify(visitor.open(DOOR), account);
    }

    void assertIn() {
        assertThat(visitor.open("/api/me").body()).contains(sofia.toString());
    }

    void assertOutOnAPageOfOurs(Page page) {
        assertThat(page.body()).contains("<main", "Retour à la page de connexion");
        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
    }
}
