package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealProduct;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.RealmUsers.User;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Somebody whose sign-in isn't fresh shows again who they are, and nobody shows it for them. */
@ProductTest
@ContextConfiguration(initializers = RealProduct.class)
class ConfirmAgainIT {

    private static final String EXPORT = "/api/core/audit/export?from=2026-11-01&to=2026-11-20";
    private static final String AGAIN = "/oauth2/authorization/again-password";

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SettableClock clock;

    @LocalServerPort
    private int port;

    private final User paul = RealmUsers.create();
    private final User other = RealmUsers.create();
    private Visitor visitor;

    @BeforeEach
    void anAdministratorWhoCameInLongAgo() {
        clock.set(Instant.now());
        Town town = planner.found("Valmarin");
        town.account(town.administrator("Paul", "Girardot"), paul.subject());
        town.account(town.administrator("Nadia", "Ferrand"), other.subject());
        visitor = new Visitor(port);
        visitor.identify(visitor.open("/oauth2/authorization/ent"), paul.username());
        clock.set(clock.instant().plus(Duration.ofMinutes(20)));
        assertThat(visitor.post(EXPORT, "{}").body()).contains("core:fresh-sign-in", "\"way\":\"PASSWORD\"");
        clock.set(Instant.now());
    }

    @AfterEach
    void asUsual() {
        clock.reset();
    }

    @Test
    void goesOnOnceTheSamePersonHasConfirmed() {
        Page back = visitor.identify(visitor.open(AGAIN), paul.username());

        assertThat(back.address().getPath()).isEqualTo("/confirme");
        assertThat(visitor.post(EXPORT, "{}").body()).doesNotContain("core:fresh-sign-in");
    }

    @Test
    void endsTheSessionWhenAnotherConfirms() {
        visitor.forget("/realms/ent/");

        Page back = visitor.identify(visitor.open(AGAIN), other.username());

        assertThat(back.address().toString()).contains("/connexion?erreur");
        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
        assertThat(RealmUsers.sessions("ent", other.username())).isZero();
    }
}
