package fr.ent.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.person.Pivot;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealProduct;
import fr.ent.gateway.testing.RealmUsers;
import fr.ent.gateway.testing.Visitor;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** Signing out, where FranceConnect, Keycloak and the product have an origin each. */
@ProductTest
@ContextConfiguration(initializers = RealProduct.class)
class SignOutIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private TownPlanner planner;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void aTown() {
        planner.found("Valmarin");
        visitor = new Visitor(port);
    }

    @Test
    void endsTheSessionsOfAllThree() {
        String citizen = "citizen-" + UUID.randomUUID();
        RealmUsers.createCitizen(
                citizen, new Pivot("Angela", "DUBOIS", LocalDate.of(1962, 8, 24), "female", "75107", "99100"));
        Visitor.Page asked = visitor.open("/oauth2/authorization/franceconnect");
        assertThat(asked.address().getHost()).isEqualTo("127.0.0.1");
        assertThat(visitor.identify(asked, citizen).address().getPath()).isEqualTo("/");
        assertThat(visitor.follow(withoutAskingAnew())).contains("code=");

        Visitor.Page ended = visitor.post("/logout", "");
        String next = JSON.readTree(ended.body()).get("continueAt").asString();
        Visitor.Page last = visitor.open(next);

        assertThat(ended.status()).isEqualTo(200);
        assertThat(last.address().getPort()).isEqualTo(port);
        assertThat(last.address().getPath()).isEqualTo("/connexion");
        assertThat(visitor.open("/api/me").status()).isEqualTo(401);
        assertThat(visitor.open("/oauth2/authorization/ent").address().getPath())
                .startsWith("/realms/ent/");
        assertThat(visitor.open(withoutAskingAnew()).address().getPath()).startsWith("/realms/franceconnect/");
    }

    /** The way to FranceConnect on which whoever has a session there is asked nothing. */
    private String withoutAskingAnew() {
        return visitor.leave("/oauth2/authorization/franceconnect").replace("&prompt=login", "");
    }

    @Test
    void leadsBackWhoeverIsNotSignedIn() {
        visitor.open("/api/public/config");

        assertThat(visitor.post("/logout", "").body()).isEqualTo("{\"continueAt\":\"/connexion\"}");
    }
}
