package fr.ent.gateway.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An import can't be taken back once another module holds something about the people it brought. */
@ProductTest
class UndoAcrossModulesIT {

    private static final String FILE = """
            Nom élève;Prénom élève;Date naissance;Sexe;INE;Libellé classe
            BESSON;Nora;14/03/2018;F;9876543210Z;CE1 Mme Aubin
            """;

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Test
    void takesBackWhatNobodyUses() {
        Scene scene = new Scene(planner, http);
        String batch = applied(scene);

        assertThat(undo(scene, batch).getStatus()).isEqualTo(200);
    }

    @Test
    void keepsAPupilWhoHasAMeal() throws Exception {
        Scene scene = new Scene(planner, http);
        String batch = applied(scene);
        String wish = """
                {"childId": "%s", "activityId": "%s", "date": "2026-12-01"}""".formatted(nora(scene), scene.activity());
        MockHttpServletResponse booked = scene.stage()
                .answer(
                        Persona.AGENT,
                        post("/api/canteen/bookings")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(wish));

        MockHttpServletResponse refused = undo(scene, batch);

        assertThat(booked.getStatus()).isEqualTo(201);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString(UTF_8)).contains("core:import-touched");
    }

    private String applied(Scene scene) {
        MockHttpServletResponse preview = scene.stage()
                .answer(
                        Persona.AGENT,
                        multipart("/api/core/imports")
                                .file(new MockMultipartFile("pupils", "eleves.csv", "text/csv", FILE.getBytes(UTF_8)))
                                .param("schoolId", scene.school.toString()));
        String batch = read(preview).get("id").asString();
        // the file has one pupil only, so it is asked whether the others really leave
        int leaving = read(scene.stage().answer(Persona.AGENT, post("/api/core/imports/{id}/apply", batch)))
                .get("leaving")
                .asInt();
        assertThat(scene.stage()
                        .answer(
                                Persona.AGENT,
                                post("/api/core/imports/{id}/apply", batch)
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"leaving\": " + leaving + "}"))
                        .getStatus())
                .isEqualTo(200);
        return batch;
    }

    private static MockHttpServletResponse undo(Scene scene, String batch) {
        return scene.stage().answer(Persona.AGENT, post("/api/core/imports/{id}/undo", batch));
    }

    private String nora(Scene scene) {
        JsonNode pupils =
                read(scene.stage().answer(Persona.AGENT, get("/api/core/classes/{id}/pupils", scene.schoolClass)));
        return pupils.valueStream()
                .filter(pupil -> pupil.get("givenName").asString().equals("Nora"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private JsonNode read(MockHttpServletResponse answer) {
        return json.readTree(answer.getContentAsByteArray());
    }
}
