package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.RealmUsers.User;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** A shared computer, on which our session of somebody has ended by itself and Keycloak's stands. */
@ProductTest
class EntrancesIT {

    private static final String ENT = "/oauth2/authorization/ent";

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private SettableClock clock;

    @LocalServerPort
    private int port;

    private Visitor visitor;
    private Town town;
    private User tom;

    @BeforeEach
    void somebodyWasHere() {
        town = planner.found("Valmarin");
        tom = RealmUsers.create();
        town.account(town.person("Tom", "Benali"), tom.subject());
        visitor = new Visitor(port);
        visitor.identify(visitor.open(ENT), tom.username());
        assertThat(visitor.open("/api/me").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ent", "franceconnect", "proconnect", "educonnect"})
    void letNobodyInAsTheOneBefore(String door) {
        visitor.forget("/");

        Page asked = visitor.open("/oauth2/authorization/" + door);

        assertThat(asked.address().getPath()).startsWith("/realms/");
        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
    }

    @Test
    void writeTheUserNameThatAPageOfOursHasJustTold() {
        assertThat(new Visitor(port).open(ENT + "?login_hint=rita.tavares").body())
                .contains("value=\"rita.tavares\"");
        assertThat(new Visitor(port).open(ENT + "?login_hint=Rita+Tavares").body())
                .as("no user name")
                .doesNotContain("Rita Tavares");
    }

    @Test
    void letTheNextPersonInWhereOursEndedByItself() {
        String cookie = visitor.session().orElseThrow();
        sessions.deleteById(new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8));
        User sofia = RealmUsers.create();
        town.account(town.person("Sofia", "Benali"), sofia.subject());

        Page asked = visitor.open(ENT);
        assertThat(asked.body()).contains("name=\"username\"");
        visitor.identify(asked, sofia.username());

        assertThat(visitor.open("/api/me").body()).contains("Sofia");
    }

    @Test
    void tellKeycloakWhoseTownItIs() {
        Visitor stranger = new Visitor(port);
        String departure = stranger.leave(ENT);

        Matcher town = Pattern.compile("[?&]town=([^&]+)").matcher(departure);
        assertThat(town.find()).as(departure).isTrue();
        String name = URLDecoder.decode(town.group(1), StandardCharsets.UTF_8);

        assertThat(stranger.open(departure).body()).contains("<span>" + name + "</span>");
        assertThat(new Visitor(port).open(departure.replace("town=", "town=x")).body())
                .contains("<span>Préau</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ent", "franceconnect"})
    void areNotPassedByAnEditedAddress(String door) {
        visitor.forget("/");
        String departure = visitor.leave("/oauth2/authorization/" + door);
        String edited =
                departure.replaceAll("(prompt=login|max_age=[0-9]+)&", "").replaceAll("kc_idp_hint=[a-z]+&", "");
        String callback = await().pollDelay(Duration.ofSeconds(12))
                .atMost(Duration.ofSeconds(30))
                .until(() -> visitor.follow(edited), address -> address.contains("code="));

        assertThat(visitor.open(callback).address().toString()).endsWith("/connexion?erreur");

        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
    }

    @Test
    void areNotPassedByADepartureThatWasPreparedBeforeTheSignIn() {
        Visitor attacker = new Visitor(port);
        String prepared = attacker.leave(ENT).replace("prompt=login&", "");
        Visitor shared = new Visitor(port);
        shared.identify(shared.open(ENT), tom.username());
        shared.plant(attacker);
        clock.set(clock.instant().plus(Duration.ofMinutes(15)).plusSeconds(1));
        String callback = shared.follow(prepared);
        assertThat(callback).contains("code=");

        Page landing = shared.open(callback);
        clock.reset();

        assertThat(landing.address().toString()).endsWith("/connexion?trop-long");
        assertThat(shared.open("/api/me").status()).isEqualTo(401);
        assertThat(shared.open(shared.leave(ENT).replace("prompt=login&", "")).body())
                .contains("name=\"username\"");
    }
}
