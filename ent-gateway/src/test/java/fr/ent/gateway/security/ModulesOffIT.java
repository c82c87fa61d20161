package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A territory does without some modules. */
@ProductTest
class ModulesOffIT {

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    private Scene scene;

    @BeforeEach
    void aTown() {
        scene = new Scene(planner, http);
    }

    @Test
    void theirRoutesAreNotThereUntilTheyAreUsedAgain() {
        assertThat(canteen()).isEqualTo(200);
        assertThat(messages()).isEqualTo(200);

        without("\"CANTEEN\"");
        assertThat(canteen()).isEqualTo(404);
        assertThat(messages()).isEqualTo(200);

        without("\"MESSAGING\", \"HOMEWORK\"");
        assertThat(canteen()).isEqualTo(200);
        assertThat(messages()).isEqualTo(404);

        without("");
        assertThat(messages()).isEqualTo(200);
    }

    @Test
    void theHomeGoesWithoutTheirParts() {
        without("\"CANTEEN\", \"MESSAGING\"");

        JsonNode home = json.readTree(ask(Persona.GUARDIAN, get("/api/home?from=2026-11-24&to=2026-11-27"))
                .getContentAsByteArray());

        assertThat(home.get("unavailable")).isEmpty();
        assertThat(home.get("offers").isNull()).isTrue();
        assertThat(home.get("unreadMessages").isNull()).isTrue();
        assertThat(home.get("children")
                        .get(0)
                        .get("days")
                        .get(0)
                        .get("homework")
                        .isNull())
                .isFalse();
    }

    @Test
    void everybodyIsToldWhatThereIs() {
        without("\"HOMEWORK\"");

        JsonNode me = json.readTree(ask(Persona.TEACHER, get("/api/me")).getContentAsByteArray());

        assertThat(me.get("territory").get("modulesOff").get(0).asString()).isEqualTo("HOMEWORK");
        assertThat(me.get("territory").get("quietHours").get("from").asString()).startsWith("20:00");
    }

    @Test
    void aFamilyIsOpenedWithoutACanteen() {
        without("\"CANTEEN\"");

        MockHttpServletResponse page =
                ask(Persona.AGENT, get("/api/canteen/families/" + scene.household + "?from=2026-11-23&to=2026-11-29"));

        assertThat(page.getStatus()).isEqualTo(200);
        JsonNode family = json.readTree(page.getContentAsByteArray());
        assertThat(family.at("/children/0/id").asString()).isEqualTo(scene.child.toString());
        assertThat(family.at("/households/0/id").asString()).isEqualTo(scene.household.toString());
        assertThat(family.at("/households/0/adults")).hasSize(1);
        assertThat(family.at("/households/0/quotientCents").isNull()).isTrue();
        assertThat(family.get("prices")).isEmpty();
        assertThat(family.get("bookings")).isEmpty();
        assertThat(ask(Persona.AGENT, get("/api/core/family-people/" + scene.child))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void theWayToAQuotientGoesWithTheCanteen() {
        assertThat(ask(Persona.GUARDIAN, get("/api/franceconnect/quotient")).getStatus())
                .isEqualTo(200);

        without("\"CANTEEN\"");

        assertThat(ask(Persona.GUARDIAN, get("/api/franceconnect/quotient")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theCoreIsNone() {
        assertThat(choose("\"CORE\"").getStatus()).isEqualTo(400);
    }

    private int canteen() {
        return ask(Persona.AGENT, get("/api/canteen/suspensions")).getStatus();
    }

    private int messages() {
        return ask(Persona.TEACHER, get("/api/messaging/conversations")).getStatus();
    }

    private void without(String modules) {
        assertThat(choose(modules).getStatus()).isEqualTo(204);
    }

    private MockHttpServletResponse choose(String modules) {
        return ask(
                Persona.ADMINISTRATOR,
                put("/api/core/territories/own/modules")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"off\": [%s]}".formatted(modules)));
    }

    private MockHttpServletResponse ask(Persona persona, MockHttpServletRequestBuilder request) {
        return scene.stage().answer(persona, request);
    }
}
