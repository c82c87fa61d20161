package fr.ent.core.school.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class SchoolHoursIT {

    private static final String HOURS = "/api/core/schools/{id}/hours";
    private static final String MORNINGS = """
            {"halves": [{"weekday": "TUESDAY", "half": "MORNING", "from": "08:45", "to": "12:00"},
                        {"weekday": "MONDAY", "half": "MORNING", "from": "08:45", "to": "12:00"}]}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    private Town town;
    private SchoolId school;
    private Viewer head;

    @BeforeEach
    void aSchool() {
        town = planner.found("Valmarin");
        school = town.school("Jules-Ferry");
        head = town.viewer(town.head("Anne", "Petit", school));
    }

    @Test
    void aSchoolKeepsTheUsualHoursUntilItsHeadWritesOthers() throws Exception {
        assertThat(read(head).getContentAsString())
                .contains(
                        "{\"weekday\":\"MONDAY\",\"half\":\"MORNING\",\"from\":\"08:30:00\",\"to\":\"11:30:00\"}",
                        "\"written\":false")
                .doesNotContain("WEDNESDAY");

        MockHttpServletResponse written = write(head, MORNINGS);

        assertThat(written.getStatus()).isEqualTo(200);
        assertThat(read(head).getContentAsString())
                .isEqualTo(written.getContentAsString())
                .startsWith("{\"halves\":[{\"weekday\":\"MONDAY\"")
                .contains("\"written\":true,\"wednesdays\":\"CLOSED\"")
                .doesNotContain("AFTERNOON");
        assertThat(town.audited("school-hours.changed")).isOne();
    }

    @Test
    void theTownHallSetsThemToo() throws Exception {
        Viewer agent = town.viewer(town.agent("Kim", "Boyer"));

        assertThat(write(agent, MORNINGS).getStatus()).isEqualTo(200);
        assertThat(write(agent, MORNINGS.replace("08:45", "09:00")).getContentAsString())
                .contains("09:00:00");
    }

    @Test
    void nobodyElseDoes() throws Exception {
        SchoolId other = town.school("Les Tilleuls");
        Town elsewhere = planner.found("Rochebrune");
        for (Viewer stranger : List.of(
                town.viewer(town.head("Max", "Henry", other)), elsewhere.viewer(elsewhere.agent("Luc", "Garnier")))) {
            assertThat(write(stranger, MORNINGS).getStatus()).isEqualTo(404);
        }
        Viewer teacher = town.viewer(town.teacher("Paul", "Roux", town.schoolClass(school, "CP")));
        assertThat(write(teacher, MORNINGS).getStatus()).isEqualTo(403);
        assertThat(read(elsewhere.viewer(elsewhere.agent("Eva", "Faure"))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void namesTheHalfDayThatIsTooLong() throws Exception {
        MockHttpServletResponse refused = write(head, MORNINGS.replace("12:00", "13:00"));

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(refused.getContentAsString()).contains("halves[0].to", "out-of-range");
    }

    @Test
    void theHoursAreOfTheWeekThatTheTownHasChosen() throws Exception {
        String wednesday = MORNINGS.replace("TUESDAY", "WEDNESDAY");
        assertThat(codes(write(head, wednesday))).containsExactly("wednesday-closed");

        changeWeek("2026-11-24", "FOUR_AND_A_HALF");

        assertThat(read(head).getContentAsString())
                .contains("\"weekday\":\"WEDNESDAY\"", "\"to\":\"15:45:00\"", "\"wednesdays\":\"OPEN\"");
        assertThat(codes(write(head, MORNINGS))).containsExactly("wednesday-missing");
        assertThat(codes(write(head, wednesday.replace("MORNING", "AFTERNOON"))))
                .containsExactly("wednesday-afternoon");
        assertThat(write(head, wednesday).getStatus()).isEqualTo(200);
    }

    @Test
    void aheadOfAChangeTheHoursOfBothWeeksAreTaken() throws Exception {
        changeWeek("2027-01-04", "FOUR_AND_A_HALF");

        assertThat(write(head, MORNINGS).getStatus()).isEqualTo(200);
        assertThat(write(head, MORNINGS.replace("TUESDAY", "WEDNESDAY")).getContentAsString())
                .contains("\"wednesdays\":\"CLOSED_UNTIL_CHANGE\"");
    }

    private void changeWeek(String from, String days) throws Exception {
        assertThat(send(
                                town.viewer(town.agent("Kim", "Boyer")),
                                put("/api/core/school-week")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{\"startsOn\": \"%s\", \"days\": \"%s\"}".formatted(from, days)))
                        .getStatus())
                .isEqualTo(200);
    }

    private static List<String> codes(MockHttpServletResponse refused) throws Exception {
        assertThat(refused.getStatus()).isEqualTo(400);
        return JsonPath.read(refused.getContentAsString(), "$.errors[*].code");
    }

    private MockHttpServletResponse read(Viewer viewer) throws Exception {
        return send(viewer, get(HOURS, school));
    }

    private MockHttpServletResponse write(Viewer viewer, String hours) throws Exception {
        return send(
                viewer,
                put(HOURS, school).contentType(MediaType.APPLICATION_JSON).content(hours));
    }

    private MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(),
                () -> http.perform(request.requestAttr(Viewer.class.getName(), viewer))
                        .andReturn()
                        .getResponse());
    }
}
