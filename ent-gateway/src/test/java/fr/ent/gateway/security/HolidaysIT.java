package fr.ent.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Days without school, as people read of them. Classes end on 18 December 2026 and begin again on 4 January 2027; the
 * day after the summer holidays, 1 September 2027, is a Wednesday.
 */
@ProductTest
class HolidaysIT {

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
    void aFamilyReadsWhenSchoolBeginsAgain() throws Exception {
        assertThat(home("2026-12-24", "2026-12-30").get("nextSchoolDay").asString())
                .isEqualTo("2027-01-04");
        assertThat(home("2026-12-18", "2026-12-24").get("nextSchoolDay").asString())
                .isEqualTo("2026-12-18");
        assertThat(home("2027-07-10", "2027-07-16").get("nextSchoolDay").asString())
                .isEqualTo("2027-09-02");
    }

    @Test
    void aTeacherReadsWhichDaysAreClosedAndWhy() throws Exception {
        JsonNode closed = read(Persona.TEACHER, closures("2026-12-18", "2027-01-06"));

        assertThat(closed.valueStream().map(day -> day.get("date").asString()))
                .startsWith("2026-12-19", "2026-12-20", "2026-12-21")
                .endsWith("2027-01-02", "2027-01-03", "2027-01-06")
                .hasSize(17);
        assertThat(closed.get(0).get("kind").asString()).isEqualTo("WEEKEND");
        assertThat(closed.get(2).get("label").asString()).isEqualTo("Vacances de Noël");
    }

    @Test
    void aRangeUpsideDownOrEndlessIsRefused() {
        assertThat(answer(Persona.TEACHER, closures("2026-12-18", "2026-12-17")).getStatus())
                .isEqualTo(400);
        assertThat(answer(Persona.TEACHER, closures("2026-09-01", "2027-07-01")).getStatus())
                .isEqualTo(400);
    }

    private JsonNode home(String from, String to) throws UnsupportedEncodingException {
        return read(Persona.GUARDIAN, get("/api/home").param("from", from).param("to", to));
    }

    private MockHttpServletRequestBuilder closures(String from, String to) {
        return get("/api/core/closures")
                .param("schoolId", scene.school.toString())
                .param("from", from)
                .param("to", to);
    }

    private JsonNode read(Persona persona, MockHttpServletRequestBuilder request) throws UnsupportedEncodingException {
        MockHttpServletResponse answer = answer(persona, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(Persona persona, MockHttpServletRequestBuilder request) {
        return scene.stage().answer(persona, request);
    }
}
