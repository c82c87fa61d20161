package fr.ent.gateway.franceconnect;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import fr.ent.gateway.testing.RealProduct;
import fr.ent.gateway.testing.Visitor;
import fr.ent.gateway.testing.Visitor.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mother who came by FranceConnect, in front of the whole product. */
@ProductTest
@ContextConfiguration(initializers = {RealProduct.class, AskingTown.class})
@ExtendWith(OutputCaptureExtension.class)
abstract class FranceConnectScene {

    static final String WAY = "/api/franceconnect/quotient";
    private static final JsonMapper JSON = new JsonMapper();
    private static @Nullable Town founded;

    @Autowired
    TownPlanner planner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StringRedisTemplate redis;

    @LocalServerPort
    int port;

    Town town;
    Parent angela;
    Visitor visitor;

    @BeforeEach
    void sheSignsIn() {
        town = theTown();
        angela = Parent.in(town, jdbc);
        visitor = signedIn(angela);
    }

    @AfterEach
    void asUsual() {
        AskingTown.SIMULATOR.answerAsUsual();
        redis.delete("api-particulier:paused:" + AskingTown.SIMULATOR.url().getAuthority());
        // the clock stands still, so that a limit of so many a second would never fill again
        redis.delete("limit:api-particulier-token:" + AskingTown.TERRITORY);
    }

    private Town theTown() {
        Town known = founded;
        if (known == null) {
            known = planner.found(AskingTown.TERRITORY, "Valmarin", "A");
            founded = known;
        }
        return known;
    }

    Visitor signedIn(Parent parent) {
        Visitor browser = new Visitor(port);
        browser.identify(browser.open("/oauth2/authorization/franceconnect"), parent.username());
        assertThat(JSON.readTree(browser.open("/api/me").body())
                        .at("/person/id")
                        .asString())
                .isEqualTo(parent.person().toString());
        return browser;
    }

    JsonNode leave() {
        Page answer = visitor.post(WAY, "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** As far as FranceConnect's question which data may be passed on. */
    Page leaveAndIdentify(Parent citizen) {
        return visitor.identify(visitor.open(leave().get("address").asString()), citizen.username());
    }

    Page accept(Page question) {
        return visitor.send(question, "accept=true");
    }

    Page refuse(Page question) {
        return visitor.send(question, "cancel=true");
    }

    JsonNode read(String path) {
        return JSON.readTree(visitor.open(path).body());
    }

    long quotients() {
        return town.in(() -> jdbc.sql("select count(*) from canteen.quotient where household_id = :household")
                .param("household", angela.household().value())
                .query(Long.class)
                .single());
    }

    long audited(String reason) {
        return town.in(() -> jdbc.sql("""
                        select count(*) from core.audit_entry
                        where action = 'quotient.not-fetched' and actor_id = :actor
                              and details ->> 'reason' = :reason and details ->> 'way' = 'FRANCE_CONNECT'""")
                .param("actor", angela.person().value())
                .param("reason", reason)
                .query(Long.class)
                .single());
    }
}
