package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.Enrolment;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.RealmUsers.User;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A thief of a password who makes another, or a second factor, by the address of another door: the owner is told. */
@ProductTest
class MadeOnAnotherWayIT {

    private static final String DOORS = "/oauth2/authorization/";
    private static final String CHOSEN = "password.chosen";
    private static final String NEW = "another-for-this-test";

    @Autowired
    private TownPlanner planner;

    @LocalServerPort
    private int port;

    private Town town;
    private User sofia;
    private Visitor thief;

    @BeforeEach
    void somebodyIsSignedIn() {
        town = planner.found("Valmarin");
        sofia = RealmUsers.create();
        town.account(town.person("Sofia", "Benali"), sofia.subject());
        thief = new Visitor(port);
        thief.identify(thief.open(DOORS + "ent"), sofia.username());
        assertThat(town.audited(CHOSEN)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ent", "again-password", "passkey"})
    void aPasswordIsTold(String door) {
        thief.send(asked(door, "UPDATE_PASSWORD"), fields());

        assertThat(thief.open("/api/core/notices").body()).contains("core.password-changed");
        assertThat(town.audited(CHOSEN)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ent", "again-password"})
    void aSecondFactorIsTold(String door) {
        Enrolment.make(thief, asked(door, "CONFIGURE_TOTP"));

        assertThat(thief.open("/api/core/notices").body()).contains("core.second-factor");
        assertThat(town.audited("second-factor.enrolled")).isEqualTo(1);
    }

    @Test
    void aPasswordThatDidntComeBackIsToldAtTheNextSignIn() {
        thief.follow(asked("again-password", "UPDATE_PASSWORD"), fields());
        assertThat(town.audited(CHOSEN)).isZero();

        Visitor next = new Visitor(port);
        next.send(next.open(DOORS + "ent"), "username=" + sofia.username() + "&credentialId=&password=" + NEW);

        assertThat(next.open("/api/core/notices").body()).contains("core.password-changed");
        assertThat(town.audited(CHOSEN)).isEqualTo(1);
    }

    private Page asked(String door, String action) {
        String departure = thief.leave(DOORS + door).replaceAll("kc_action=[^&]*&", "") + "&kc_action=" + action;
        Page page = thief.open(departure);
        return page.body().contains("name=\"password\"") ? thief.identify(page, sofia.username()) : page;
    }

    private static String fields() {
        return "password-new=" + NEW + "&password-confirm=" + NEW;
    }
}
