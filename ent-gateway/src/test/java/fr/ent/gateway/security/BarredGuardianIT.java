package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A guardian whom a court bars from a child: from the next request on every module is silent about the child. */
@ProductTest
class BarredGuardianIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = new Scene(planner, http);
    }

    @Test
    void everyReadingOfEveryModuleTellsNothingOfTheChildAnyMore() {
        scene.stage().booking(scene.activity());
        Map<String, AbstractMockHttpServletRequestBuilder<?>> readings = readings();
        Set<String> before = telling(readings);
        assertThat(before)
                .as("the routes of each module that told the guardian of the child")
                .contains(
                        "GET /api/home",
                        "GET /api/core/pupils/{id}",
                        "GET /api/messaging/conversations",
                        "GET /api/messaging/conversations/{id}/messages",
                        "GET /api/canteen/bookings",
                        "GET /api/canteen/files/{childId}");
        assertThat(status(Persona.GUARDIAN, diary(readings))).isEqualTo(200);

        bar();

        assertThat(telling(readings)).isEmpty();
        assertThat(status(Persona.GUARDIAN, diary(readings))).isIn(403, 404);
    }

    @Test
    void nothingCanBeDoneForTheChildAnyMore() {
        String activity = scene.activity();
        String conversation = scene.conversation();
        bar();

        assertThat(status(
                        Persona.GUARDIAN,
                        json(
                                post("/api/canteen/bookings"),
                                scene.stage().booking(activity, scene.stage().nextDay()))))
                .isIn(403, 404);
        assertThat(status(
                        Persona.GUARDIAN,
                        json(
                                post("/api/messaging/conversations/{id}/messages", conversation),
                                "{\"text\": \"Bonjour\"}")))
                .isIn(403, 404);
        assertThat(status(
                        Persona.GUARDIAN,
                        json(post("/api/messaging/conversations"), scene.stage().conversationText())))
                .isIn(403, 404);
    }

    @Test
    void aMessageWrittenAfterwardsRingsForTheOthersAlone() {
        PersonId other = scene.town.guardian("Ana", "Zéphyr", scene.child);
        scene.town.account(other);
        String conversation = scene.stage()
                .id(
                        Persona.TEACHER,
                        "/api/messaging/conversations",
                        scene.stage().conversationText());
        bar();

        Stage.done(scene.stage()
                .answer(
                        Persona.TEACHER,
                        json(
                                post("/api/messaging/conversations/{id}/messages", conversation),
                                "{\"text\": \"Zébulon va mieux\"}")));

        assertThat(notices(scene.person(Persona.GUARDIAN))).isZero();
        assertThat(scene.town.number(
                        "select count(*) from core.notice where recipient_id = :id and kind like 'messaging.%'",
                        other.value()))
                .isPositive();
    }

    @Test
    void anArchiveAskedForAfterwardsLeavesTheChildOut() {
        bar();

        OwnArchive archive = OwnArchive.take(scene, Persona.GUARDIAN);

        assertThat(archive.found(List.of("Zébulon"))).isEmpty();
        assertThat(archive.file("donnees/mises-a-l-ecart.json")).contains("JUDGMENT");
    }

    @Test
    void theOtherGuardianIsToldAndStaffSeesTheMark() {
        PersonId other = scene.town.guardian("Ana", "Zéphyr", scene.child);
        scene.town.account(other);
        bar();

        assertThat(notices(other)).isOne();
        assertThat(body(scene.stage().answer(Persona.TEACHER, get("/api/core/pupils/{id}/guardians", scene.child))))
                .contains("\"restricted\":true");
    }

    private void bar() {
        Stage.done(scene.stage()
                .answer(Persona.AGENT, PupilRules.bar(scene, scene.child, scene.person(Persona.GUARDIAN))));
    }

    /** The readings of a guardian, all made ready before the bar. */
    private Map<String, AbstractMockHttpServletRequestBuilder<?>> readings() {
        Map<String, AbstractMockHttpServletRequestBuilder<?>> all = new LinkedHashMap<>();
        AuthorisationMatrixIT.rules().stream()
                .filter(rule -> rule.route().startsWith("GET ")
                        && rule.allowed().contains(Persona.GUARDIAN)
                        && !rule.allowed().contains(Persona.NOBODY))
                .forEach(rule -> all.put(rule.route(), rule.request().apply(scene)));
        return all;
    }

    /** The routes that answer the guardian with the child's name or id. */
    private Set<String> telling(Map<String, AbstractMockHttpServletRequestBuilder<?>> readings) {
        return readings.entrySet().stream()
                .filter(reading -> {
                    MockHttpServletResponse answer = scene.stage().answer(Persona.GUARDIAN, reading.getValue());
                    String body = body(answer);
                    return answer.getStatus() == 200
                            && (body.contains("Zébulon") || body.contains(scene.child.toString()));
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The diary of the child's class, which names no child. */
    private static AbstractMockHttpServletRequestBuilder<?> diary(
            Map<String, AbstractMockHttpServletRequestBuilder<?>> readings) {
        return Objects.requireNonNull(readings.get("GET /api/homework/diary"));
    }

    private int status(Persona persona, AbstractMockHttpServletRequestBuilder<?> request) {
        return scene.stage().answer(persona, request).getStatus();
    }

    private int notices(PersonId person) {
        return scene.town.number(
                "select count(*) from core.notice where recipient_id = :id and child_id is not null", person.value());
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static AbstractMockHttpServletRequestBuilder<?> json(
            AbstractMockHttpServletRequestBuilder<?> request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
