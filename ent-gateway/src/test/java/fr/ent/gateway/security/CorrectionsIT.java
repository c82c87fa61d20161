package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.PersonId;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Corrections asked for online: sent with a paper, answered by the town hall, told to whoever asked and to nobody else. */
@ProductTest
class CorrectionsIT {

    private static final String OWN = "/api/me/corrections";
    private static final String DESK = "/api/core/corrections";

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc http;

    private Scene scene;
    private PersonId basile;

    @BeforeEach
    void aChildWithTwoGuardians() {
        scene = new Scene(planner, http);
        basile = scene.town.guardian("Basile", "Quenouille", scene.child);
    }

    @Test
    void isAskedForAndAnsweredOnce() {
        String id = ask(Persona.GUARDIAN, scene.child.toString(), paper());

        JsonNode waiting = read(Persona.AGENT, DESK).get(0);
        assertThat(waiting.get("person").get("givenName").asString()).isEqualTo("Zébulon");
        assertThat(waiting.get("ofSchool").booleanValue()).isTrue();
        assertThat(waiting.get("files").size()).isEqualTo(1);
        String file = waiting.get("files").get(0).get("id").asString();
        assertThat(scene.stage()
                        .answer(Persona.AGENT, get("/api/core/files/{id}", file))
                        .getStatus())
                .isEqualTo(200);
        assertThat(read(Persona.AGENT, "/api/canteen/desk").toString())
                .contains("corrections-to-answer", "/compte/corrections");
        Stage.done(scene.stage().answer(Persona.AGENT, post(DESK + "/{id}/accept", id)));

        assertThat(scene.stage()
                        .answer(Persona.ADMINISTRATOR, post(DESK + "/{id}/accept", id))
                        .getStatus())
                .isEqualTo(409);
        assertThat(read(Persona.GUARDIAN, OWN).get(0).get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(read(Persona.AGENT, DESK).isEmpty()).isTrue();
        assertThat(told(scene.person(Persona.GUARDIAN))).isEqualTo(1);
        assertThat(told(basile)).as("the other guardian").isZero();
        assertThat(scene.town.audited("correction.asked")).isEqualTo(1);
        assertThat(scene.town.audited("correction.accepted")).isEqualTo(1);
    }

    @Test
    void isRefusedWithWordsThatTheAskerReads() {
        String id = ask(Persona.GUARDIAN, scene.person(Persona.GUARDIAN).toString());

        Stage.done(scene.stage()
                .answer(
                        Persona.AGENT,
                        post(DESK + "/{id}/refuse", id)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"answer\": \"L’acte dit autre chose.\"}")));

        JsonNode own = read(Persona.GUARDIAN, OWN).get(0);
        assertThat(own.get("state").asString()).isEqualTo("REFUSED");
        assertThat(own.get("answer").asString()).isEqualTo("L’acte dit autre chose.");
    }

    @Test
    void isForOneselfAndOwnChildrenAlone() {
        assertThat(send(Persona.GUARDIAN_OF_CLASSMATE, scene.child.toString()).getStatus())
                .isEqualTo(404);
        assertThat(send(Persona.RESTRICTED_GUARDIAN, scene.child.toString()).getStatus())
                .isEqualTo(404);
        assertThat(send(Persona.FOREIGN_GUARDIAN, scene.child.toString()).getStatus())
                .isEqualTo(404);
        assertThat(send(Persona.PUPIL, scene.child.toString()).getStatus()).isEqualTo(403);
    }

    @Test
    void waitsOnceForEachDatumAndIsTakenBack() {
        String id = ask(Persona.GUARDIAN, scene.child.toString());

        assertThat(send(Persona.GUARDIAN, scene.child.toString()).getStatus()).isEqualTo(409);
        Stage.done(scene.stage().answer(Persona.GUARDIAN, post(OWN + "/{id}/withdraw", id)));

        assertThat(read(Persona.AGENT, DESK).isEmpty()).isTrue();
        assertThat(send(Persona.GUARDIAN, scene.child.toString()).getStatus()).isEqualTo(201);
    }

    /** An agent who asks is answered by a colleague. */
    @Test
    void ofAnAgentIsAColleaguesToAnswer() {
        String id = ask(Persona.AGENT, scene.person(Persona.AGENT).toString());

        assertThat(read(Persona.AGENT, DESK).get(0).get("own").booleanValue()).isTrue();
        assertThat(scene.stage()
                        .answer(Persona.AGENT, post(DESK + "/{id}/accept", id))
                        .getStatus())
                .isEqualTo(403);
        Stage.done(scene.stage().answer(Persona.ADMINISTRATOR, post(DESK + "/{id}/accept", id)));
    }

    private int told(PersonId person) {
        return scene.town.number(
                "select count(*) from core.notice where kind = 'core.correction-accepted' and recipient_id = :id",
                person.value());
    }

    private String ask(Persona persona, String person, String... files) {
        return scene.stage().idOf(Stage.done(send(persona, person, files)));
    }

    private MockHttpServletResponse send(Persona persona, String person, String... files) {
        String ids = String.join(
                ", ", List.of(files).stream().map(file -> '"' + file + '"').toList());
        return scene.stage()
                .answer(
                        persona,
                        post(OWN).contentType(MediaType.APPLICATION_JSON).content("""
                        {"personId": "%s", "datum": "BIRTH", "wanted": "Né le 5 mars, non le 4.", "fileIds": [%s]}""".formatted(person, ids)));
    }

    private String paper() {
        byte[] pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        return scene.stage()
                .idOf(Stage.done(scene.stage()
                        .answer(
                                Persona.GUARDIAN,
                                multipart("/api/core/files")
                                        .file(new MockMultipartFile("file", "acte.pdf", "application/pdf", pdf)))));
    }

    private JsonNode read(Persona persona, String path) {
        return new JsonMapper()
                .readTree(Stage.done(scene.stage().answer(persona, get(path))).getContentAsByteArray());
    }
}
