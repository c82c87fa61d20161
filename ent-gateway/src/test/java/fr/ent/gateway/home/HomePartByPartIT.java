package fr.ent.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A table that can't be read takes its own part of the home along, and no other. */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class HomePartByPartIT {

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Environment environment;

    private String guardian = "";

    @BeforeEach
    void aFamily() {
        Town town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        ChildId child = town.pupil("Nora", "Besson", school, town.schoolClass(school, "CE1"));
        PersonId parent = town.guardian("Ana", "Besson", child);
        town.household(List.of(parent), List.of(child));
        guardian = town.account(parent);
    }

    @Test
    void isWholeWhenEveryPartAnswers() {
        JsonNode home = json.readTree(body(home()));

        assertThat(home.get("unavailable")).isEmpty();
        assertThat(home.get("unreadMessages").asInt()).isZero();
        assertThat(day(home).get("open").asBoolean()).isTrue();
        assertThat(day(home).get("homework").isArray()).isTrue();
        assertThat(day(home).get("warnings").isArray()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> standsWithoutTheOneThatFails() {
        return Stream.of(
                broken("homework.entry", List.of("homework"), List.of("homework"), List.of()),
                broken("homework.timetable_slot", List.of("timetable"), List.of("lived"), List.of()),
                broken("homework.absence", List.of("absences"), List.of("away"), List.of()),
                broken("canteen.booking", List.of("canteen", "offers"), List.of("warnings", "bookable"), List.of()),
                broken("canteen.family_file", List.of("files"), List.of(), List.of("files")),
                broken("messaging.participant", List.of("messages"), List.of(), List.of("unreadMessages")),
                broken(
                        "core.image_consent",
                        List.of("images"),
                        List.of(),
                        List.of("imagesUnanswered", "imagesInRegister")));
    }

    @Test
    void tellsOfAPartInOneLineOfTheLog(CapturedOutput log) {
        assertThat(body(homeWithout("homework.entry"))).contains("homework");

        assertThat(log.getAll().lines().filter(line -> line.contains("permission denied")))
                .singleElement()
                .asString()
                .contains("The home goes without its homework: PSQLException: ERROR: permission denied");
        assertThat(log.getAll()).doesNotContain("\tat fr.ent.gateway.home");
    }

    private DynamicTest broken(String table, List<String> unavailable, List<String> ofDay, List<String> ofHome) {
        return dynamicTest(table, () -> {
            JsonNode home = json.readTree(body(homeWithout(table)));

            assertThat(home.get("unavailable").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(unavailable);
            assertThat(ofDay).allMatch(field -> day(home).get(field).isNull());
            assertThat(ofHome).allMatch(field -> home.get(field).isNull());
            assertThat(day(home).get("open").asBoolean()).isTrue();
            assertThat(day(home).get("homework").isNull()).isEqualTo(unavailable.contains("homework"));
            assertThat(home.get("unreadMessages").isNull()).isEqualTo(unavailable.contains("messages"));
            assertThat(home.get("files").isNull()).isEqualTo(unavailable.contains("files"));
        });
    }

    private MockHttpServletResponse homeWithout(String table) {
        String app = environment.getRequiredProperty("ent.database.app.user");
        owner().sql("revoke select on " + table + " from " + app).update();
        try {
            return home();
        } finally {
            owner().sql("grant select on " + table + " to " + app).update();
        }
    }

    private JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                environment.getRequiredProperty("ent.database.url"),
                environment.getRequiredProperty("ent.database.owner.user"),
                environment.getRequiredProperty("ent.database.owner.password")));
    }

    private MockHttpServletResponse home() {
        try {
            return http.perform(get("/api/home?from=2026-11-27&to=2026-11-27")
                            .with(jwt().jwt(token -> token.subject(guardian))))
                    .andReturn()
                    .getResponse();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static String body(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static JsonNode day(JsonNode home) {
        return home.get("children").get(0).get("days").get(0);
    }
}
