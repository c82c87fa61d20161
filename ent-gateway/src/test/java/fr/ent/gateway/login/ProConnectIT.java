package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Agents come in by ProConnect, and go out there too. */
class ProConnectIT extends ProConnectScene {

    private static final String EXPORT = "/api/core/audit/export?from=2026-11-01&to=2026-11-20";

    @Test
    void letsAnInvitedAgentInAndKnowsThemAgain() {
        invite(address);
        vouch(Map.of());

        assertThat(come().address().getPath()).isEqualTo("/");
        assertIn();

        visitor = new Visitor(port);
        come();
        assertIn();
        assertThat(town.audited("account.linked")).isPositive();
    }

    @Test
    void acceptsAKeyThatIsNewSinceTheLastSignIn() {
        invite(address);
        vouch(Map.of());
        come();
        RealmUsers.rotateKeysOfProConnect();

        // Keycloak asks for keys once in ten seconds at most
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            visitor = new Visitor(port);
            come();
            assertIn();
        });
    }

    @Test
    void takesTheSecondFactorOnlyWhereProConnectVouchesForOne() {
        planner.askForSecondFactors(town);
        try {
            invite(address);
            vouch(Map.of("acr", "eidas2"));
            come();

            assertIn();
            town.grant(
                    nadia,
                    Role.TERRITORY_ADMINISTRATOR,
                    ScopeType.TERRITORY,
                    town.id().value());
            clock.set(clock.instant().plus(Duration.ofMinutes(70)));
            assertThat(visitor.post(EXPORT, "{}").body()).contains("core:fresh-sign-in", "\"way\":\"PROCONNECT\"");
        } finally {
            planner.askForNoSecondFactors(town);
        }
    }

    @Test
    void asksForTheSecondFactorWhereProConnectSaysNothingOfOne() {
        planner.askForSecondFactors(town);
        try {
            invite(address);
            vouch(Map.of());
            come();

            assertThat(visitor.open("/api/me").body()).contains("core:second-factor");
        } finally {
            planner.askForNoSecondFactors(town);
        }
    }

    @Test
    void confirmsAnewThere() {
        invite(address);
        vouch(Map.of());
        come();

        Page asked = visitor.open("/oauth2/authorization/again-proconnect");

        assertThat(asked.address().getPath()).startsWith("/realms/proconnect/");
        assertThat(visitor.identify(asked, agent).address().getPath()).isEqualTo("/confirme");
    }

    @Test
    void signsOutThereToo() {
        invite(address);
        vouch(Map.of());
        come();

        Page ended = visitor.post("/logout", "");
        visitor.open(new JsonMapper().readTree(ended.body()).get("continueAt").asString());

        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
        assertThat(visitor.open(DOOR).address().getPath()).startsWith("/realms/proconnect/");
    }
}
