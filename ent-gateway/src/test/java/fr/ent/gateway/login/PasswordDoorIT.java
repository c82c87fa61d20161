package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.RealmUsers.User;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door to a new password, through the real Keycloak. */
@ProductTest
class PasswordDoorIT {

    private static final String DOOR = "/oauth2/authorization/password";
    private static final String CHOSEN = "password.chosen";
    private static final String NEW = "another-for-this-test";

    @Autowired
    private TownPlanner planner;

    @LocalServerPort
    private int port;

    private Visitor visitor;
    private Town town;
    private User sofia;

    @BeforeEach
    void somebodyIsSignedIn() {
        town = planner.found("Valmarin");
        sofia = RealmUsers.create();
        town.account(town.person("Sofia", "Benali"), sofia.subject());
        visitor = new Visitor(port);
        visitor.identify(visitor.open("/oauth2/authorization/ent"), sofia.username());
    }

    @Test
    void tellsThatOneWasChosen() {
        Page chosen = visitor.send(
                visitor.identify(visitor.open(DOOR), sofia.username()),
                "password-new=" + NEW + "&password-confirm=" + NEW);

        assertThat(chosen.address().toString()).endsWith("/compte?mot-de-passe");
        assertThat(town.audited(CHOSEN)).isEqualTo(1);
    }

    @Test
    void tellsNothingThatOnlyTheAddressSays() {
        String callback = visitor.follow(visitor.leave(DOOR).replace("kc_action=UPDATE_PASSWORD&prompt=login&", ""));
        assertThat(callback).contains("code=").doesNotContain("kc_action_status");

        Page landing = visitor.open(callback + "&kc_action_status=success");

        assertThat(landing.address().toString()).doesNotContain("mot-de-passe");
        assertThat(town.audited(CHOSEN)).isZero();
    }
}
