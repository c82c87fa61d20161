package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.PersonId;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** The second factor of a town that asks for one, through the real Keycloak. */
@ProductTest
class SecondFactorAtTheDoorIT {

    private static final String SIGN_IN = "/oauth2/authorization/ent";
    private static final String MISSING = "core:second-factor";

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc http;

    @LocalServerPort
    private int port;

    private Town town;
    private User nadia;

    @BeforeEach
    void aStrictTown() {
        town = planner.found("Valmarin");
        planner.askForSecondFactors(town);
        nadia = RealmUsers.create();
        town.account(town.agent("Nadia", "Ferrand"), nadia.subject());
    }

    @Test
    void isMadeAtTheFirstSignInAndGivenAtTheNext() {
        Visitor visitor = new Visitor(port);
        assertThat(visitor.identify(visitor.open(SIGN_IN), nadia.username())
                        .address()
                        .getPath())
                .isEqualTo("/");
        Page refused = visitor.open("/api/me");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains(MISSING);

        String secret = Enrolment.authenticator(visitor);

        assertThat(visitor.open("/api/me").status()).isEqualTo(200);
        assertThat(town.audited("second-factor.enrolled")).isEqualTo(1);
        assertThat(visitor.open("/api/core/notices").body()).contains("core.second-factor");
        Visitor thief = new Visitor(port);
        Page asked = thief.identify(thief.open(SIGN_IN), nadia.username());
        assertThat(asked.address().getPath()).startsWith("/realms/ent/");
        assertThat(asked.body()).contains("name=\"otp\"").doesNotContain(secret);
        assertThat(thief.open("/api/me").status()).isEqualTo(403);
        assertThat(thief.open("/api/me/sessions").body()).contains(MISSING);
    }

    @Test
    void isNotGivenByAnAddressThatSaysItWasMade() {
        Visitor visitor = new Visitor(port);
        visitor.identify(visitor.open(SIGN_IN), nadia.username());
        Page asked = visitor.open("/oauth2/authorization/authenticator");
        String callback = visitor.follow(asked, "cancel-aia=true");
        assertThat(callback).contains("/login/oauth2/code/authenticator", "kc_action_status=cancelled");

        visitor.open(callback.replace("kc_action_status=cancelled", "kc_action_status=success"));

        assertThat(visitor.open("/api/me").body()).contains(MISSING);
    }

    @Test
    void madeByItsOwnerDoesNotCountForAnOlderSessionOfSomebodyElse() {
        Visitor thief = new Visitor(port);
        thief.identify(thief.open(SIGN_IN), nadia.username());
        Visitor owner = new Visitor(port);
        owner.identify(owner.open(SIGN_IN), nadia.username());
        Enrolment.authenticator(owner);

        String departure = thief.leave("/oauth2/authorization/authenticator");
        String callback = thief.follow(departure.replace("kc_action=CONFIGURE_TOTP&", ""));
        assertThat(callback).contains("code=").doesNotContain("kc_action_status");
        thief.open(callback + "&kc_action_status=success");

        assertThat(thief.open("/api/me").body()).contains(MISSING);
        assertThat(owner.open("/api/me").status()).isEqualTo(200);
    }

    @Test
    void isNotThatOfWhoeverSatThereBefore() {
        planner.askForSecondFactors(town);
        Visitor visitor = new Visitor(port);
        visitor.identify(visitor.open(SIGN_IN), nadia.username());
        Enrolment.authenticator(visitor);
        User other = RealmUsers.create();
        town.account(town.agent("Marc", "Delmas"), other.subject());
        visitor.forget("/realms/ent/");

        visitor.identify(visitor.open(SIGN_IN), other.username());

        assertThat(visitor.open("/api/me").body()).contains(MISSING);
    }

    @Test
    void isAskedEvenWhereTheTownAsksForNoneOnceSomebodyHasOne() {
        planner.askForNoSecondFactors(town);
        Visitor visitor = new Visitor(port);
        visitor.identify(visitor.open(SIGN_IN), nadia.username());
        assertThat(visitor.open("/api/me").status()).isEqualTo(200);

        Enrolment.authenticator(visitor);

        Visitor thief = new Visitor(port);
        thief.identify(thief.open(SIGN_IN), nadia.username());
        assertThat(thief.open("/api/me").body()).contains(MISSING);
    }

    @Test
    void isAskedOfNoFamily() {
        User sofia = RealmUsers.create();
        PersonId parent = town.person("Sofia", "Benali");
        town.account(parent, sofia.subject());
        Visitor visitor = new Visitor(port);

        visitor.identify(visitor.open(SIGN_IN), sofia.username());

        assertThat(visitor.open("/api/me").status()).isEqualTo(200);
    }

    @Test
    void isReadFromBearerTokensToo() throws Exception {
        assertThat(statusWith("password")).isEqualTo(403);
        assertThat(statusWith("second-factor")).isEqualTo(200);
    }

    private int statusWith(String acr) throws Exception {
        return http.perform(get("/api/me")
                        .with(jwt().jwt(token -> token.subject(nadia.subject()).claim("acr", acr))))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
