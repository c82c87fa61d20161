package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.account.Accounts;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.Enrolment;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.RealmUsers.User;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of Keycloak that somebody opened with a password which has lost its force since. */
@ProductTest
class OpenPagesIT {

    private static final String ENT = "/oauth2/authorization/ent";
    private static final String SLIP = "only-for-this-test";
    private static final String NEW = "another-for-this-test";
    private static final String FIELDS = "password-new=" + NEW + "&password-confirm=" + NEW;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Accounts accounts;

    @LocalServerPort
    private int port;

    private Visitor visitor;
    private User claude;

    @BeforeEach
    void somebodyWithAnAccount() {
        Town town = planner.found("Valmarin");
        claude = RealmUsers.create();
        town.account(town.person("Claude", "Aubin"), claude.subject());
        visitor = new Visitor(port);
    }

    @Test
    void setNoPasswordOnceThatOfTheCounterIsWithdrawn() {
        accounts.setTemporaryPassword(claude.subject(), SLIP);
        Page open = visitor.identify(visitor.open(ENT), claude.username());
        assertThat(open.body()).contains("password-new");
        accounts.endTemporaryPassword(claude.subject());

        assertIsRefused(visitor.send(open, FIELDS));
        assertThat(signIn(new Visitor(port), NEW).body()).contains("name=\"password\"");
    }

    @Test
    void setNoPasswordOnceTheNextSlipIsGiven() {
        accounts.setTemporaryPassword(claude.subject(), SLIP);
        Page open = visitor.identify(visitor.open(ENT), claude.username());
        accounts.endTemporaryPassword(claude.subject());
        accounts.setTemporaryPassword(claude.subject(), SLIP + "-2");

        assertIsRefused(visitor.send(open, FIELDS));
        long closed = Instant.now().getEpochSecond();
        await().until(() -> Instant.now().getEpochSecond() > closed);
        Visitor owner = new Visitor(port);
        owner.send(signIn(owner, SLIP + "-2"), FIELDS);
        assertThat(owner.open("/api/me").status()).isEqualTo(200);
    }

    @Test
    void makeNoSecondFactorOnceTheOwnerIsSignedOut() {
        String edited = visitor.leave(ENT) + "&kc_action=CONFIGURE_TOTP";
        Page open = visitor.identify(visitor.open(edited), claude.username());
        accounts.choosePassword(claude.subject(), NEW);
        accounts.endSessions(claude.subject());

        Enrolment.send(visitor, open);

        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
        assertThat(accounts.listSecondFactors(claude.subject())).isEmpty();
    }

    private void assertIsRefused(Page answer) {
        assertThat(answer.address().getPath()).startsWith("/realms/ent/");
        assertThat(answer.body()).contains("Connectez-vous de nouveau").contains("votre école ou à votre mairie");
        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
    }

    private Page signIn(Visitor somebody, String password) {
        return somebody.send(
                somebody.open(ENT), "username=" + claude.username() + "&credentialId=&password=" + password);
    }
}
