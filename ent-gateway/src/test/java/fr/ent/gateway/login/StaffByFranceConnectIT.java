package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.person.Pivot;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.Enrolment;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Somebody of the staff who has no password, since FranceConnect vouches for them, in a town that asks for a second factor. */
@ProductTest
@TestPropertySource(properties = "spring.application.name=staff-by-franceconnect") // a database of its own
class StaffByFranceConnectIT {

    private static final String FRANCECONNECT = "/oauth2/authorization/franceconnect";
    private static final String EXPORT = "/api/core/audit/export?from=2026-11-01&to=2026-11-20";

    private static @Nullable Town founded;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final String citizen = "citizen-" + UUID.randomUUID();
    private Visitor visitor;

    @BeforeEach
    void anAgentWithoutPassword() {
        clock.set(Instant.now());
        Town town = theTown();
        String family = "DUBOIS-" + citizen.substring(citizen.length() - 12);
        PersonId nadia = town.person("Nadia", family);
        town.run(() -> jdbc.sql("""
                        update core.person set birth_date = date '1962-08-24', birth_place = '75107',
                               birth_country = '99100', sex = 'F' where id = :id""").param("id", nadia.value()).update());
        RealmUsers.createCitizen(
                citizen, new Pivot("Nadia", family, LocalDate.of(1962, 8, 24), "female", "75107", "99100"));
        visitor = new Visitor(port);
        assertThat(visitor.identify(visitor.open(FRANCECONNECT), citizen)
                        .address()
                        .getPath())
                .isEqualTo("/");
        assertThat(visitor.open("/api/me").status()).isEqualTo(200);
        town.grant(
                nadia,
                Role.TERRITORY_ADMINISTRATOR,
                ScopeType.TERRITORY,
                town.id().value());
        assertThat(visitor.open("/api/me").body()).contains("core:second-factor");
    }

    /** The first one of the database, to which any host leads. */
    private Town theTown() {
        Town known = founded;
        if (known == null) {
            known = planner.found("Valmarin");
            planner.askForSecondFactors(known);
            founded = known;
        }
        return known;
    }

    @AfterEach
    void asUsual() {
        clock.reset();
    }

    @Test
    void makesASecondFactorGivesItAndIsIn() {
        Enrolment.authenticator(visitor);

        assertThat(visitor.open("/api/me").status()).isEqualTo(200);
    }

    @Test
    void makesItLateToo() {
        clock.set(clock.instant().plus(Duration.ofMinutes(6)));
        visitor.forget("/realms/ent/");
        Page france = visitor.open("/oauth2/authorization/authenticator");
        assertThat(france.address().getPath()).startsWith("/realms/franceconnect/");

        Enrolment.authenticator(visitor, visitor.identify(france, citizen));

        assertThat(visitor.open("/api/me").status()).isEqualTo(200);
    }

    @Test
    void givesItAtTheNextSignIn() {
        String secret = Enrolment.authenticator(visitor);
        Visitor another = new Visitor(port);

        Page asked = another.identify(another.open(FRANCECONNECT), citizen);

        assertThat(asked.body()).doesNotContain("name=\"password\"");
        assertThat(another.open("/api/me").body()).contains("core:second-factor");
        assertThat(Enrolment.give(another, asked, secret).address().getPath()).isEqualTo("/");
        assertThat(another.open("/api/me").status()).isEqualTo(200);
    }

    @Test
    void confirmsAnewThroughFranceConnectAndTheSecondFactor() {
        String secret = Enrolment.authenticator(visitor);
        assertThat(export().status()).isNotEqualTo(403);
        clock.set(Instant.now().plus(Duration.ofMinutes(70)));
        assertThat(export().body()).contains("core:fresh-sign-in", "\"way\":\"SECOND_FACTOR\"");
        visitor.forget("/realms/ent/");

        Page france = visitor.open("/oauth2/authorization/again-second-factor");
        assertThat(france.address().getPath()).startsWith("/realms/franceconnect/");
        Page asked = visitor.identify(france, citizen);
        assertThat(Enrolment.give(visitor, asked, secret).address().getPath()).isEqualTo("/confirme");

        clock.set(Instant.now());
        assertThat(export().body()).doesNotContain("core:fresh-sign-in");
    }

    private Page export() {
        return visitor.post(EXPORT, "{}");
    }
}
