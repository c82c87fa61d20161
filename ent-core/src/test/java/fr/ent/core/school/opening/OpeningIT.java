package fr.ent.core.school.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Directory;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The town's year 2026-2027 runs from the first of September to the third of July. */
@IntegrationTest
class OpeningIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Viewer agent;

    @BeforeEach
    void aTown() {
        town = planner.found("Valmarin");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
    }

    @Test
    void addsASchoolByItsNumberOnce() {
        MockHttpServletResponse added = school("0990001%s".formatted(letter(990_001)));
        assertThat(added.getStatus()).isEqualTo(201);

        List<SchoolView> schools = town.in(() -> directory.listSchools());
        assertThat(schools).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("École des Tilleuls");
            assertThat(one.level()).isEqualTo(SchoolView.Level.PRIMARY);
        });
        assertThat(town.audited("school.opened")).isOne();
        assertThat(problem(school("099 0001 " + letter(990_001)))).isEqualTo("core:school-known");
    }

    @Test
    void refusesANumberThatItsLetterDoesNotProve() {
        assertThat(fault(school("0990001" + letter(990_002)))).isEqualTo("uai");
    }

    @Test
    void changesASchoolOfTheTownAlone() {
        String id = JsonPath.read(text(school("0990003" + letter(990_003))), "$.id");
        String content = """
                {"name": "Les Tilleuls", "level": "ELEMENTARY", "street": "", "postcode": "21000", "city": "Valmarin"}""";

        assertThat(send(put("/api/core/schools/{id}", id).content(content)).getStatus())
                .isEqualTo(204);

        assertThat(town.in(() -> directory.listSchools()).getFirst().name()).isEqualTo("Les Tilleuls");
        Town other = planner.found("Ailleurs");
        assertThat(send(put("/api/core/schools/{id}", other.school("Le Bourg")).content(content))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void proposesTheDaysThatTheStateHasPublished() {
        town.run(() -> jdbc.sql("delete from core.school_year").update());

        String running = text(send(get("/api/core/school-years/proposed")));

        assertThat(JsonPath.<String>read(running, "$.startsOn")).isEqualTo("2026-09-01");
        assertThat(JsonPath.<String>read(running, "$.endsOn")).isEqualTo("2027-07-02");
    }

    @Test
    void proposesNoDayThatTheStateHasNotPublished() {
        String next = text(send(get("/api/core/school-years/proposed")));

        assertThat(JsonPath.<String>read(next, "$.startsOn")).isNull();
        assertThat(JsonPath.<String>read(next, "$.endsOn")).isNull();
    }

    @Test
    void opensAYearThatSharesNoDayWithAnother() {
        assertThat(problem(year("2027-07-03", "2028-06-30"))).isEqualTo("core:year-overlaps");
        assertThat(year("2027-09-01", "2028-07-04").getStatus()).isEqualTo(201);

        String years = text(send(get("/api/core/school-years")));
        assertThat(JsonPath.<List<String>>read(years, "$[*].label")).containsExactly("2027-2028", "2026-2027");
        assertThat(JsonPath.<List<String>>read(years, "$[*].state")).containsExactly("TO_COME", "RUNNING");
    }

    @Test
    void refusesAYearOfAMonthOrOfTwo() {
        assertThat(fault(year("2027-09-01", "2027-10-01"))).isEqualTo("endsOn");
        assertThat(fault(year("2027-09-01", "2029-07-01"))).isEqualTo("endsOn");
    }

    @Test
    void closesAYearByAnEarlierLastDay() {
        String id = JsonPath.read(text(send(get("/api/core/school-years"))), "$[0].id");

        assertThat(change(id, 0, "2026-09-01", "2027-06-30").getStatus()).isEqualTo(204);

        assertThat(problem(change(id, 0, "2026-09-01", "2027-07-04"))).isEqualTo("core:changed-meanwhile");
        assertThat(JsonPath.<String>read(text(send(get("/api/core/school-years"))), "$[0].endsOn"))
                .isEqualTo("2027-06-30");
    }

    private static char letter(int digits) {
        return "ABCDEFGHJKLMNPRSTUVWXYZ".charAt(digits % 23);
    }

    private MockHttpServletResponse school(String uai) {
        return send(post("/api/core/schools").content("""
                {"uai": "%s", "school": {"name": "École des Tilleuls", "level": "PRIMARY", "street": "2 rue du Lac",
                 "postcode": "21000", "city": "Valmarin"}}""".formatted(uai)));
    }

    private MockHttpServletResponse year(String from, String to) {
        return send(post("/api/core/school-years")
                .content("{\"startsOn\": \"%s\", \"endsOn\": \"%s\"}".formatted(from, to)));
    }

    private MockHttpServletResponse change(String id, int version, String from, String to) {
        return send(put("/api/core/school-years/{id}", id)
                .content("{\"version\": %d, \"startsOn\": \"%s\", \"endsOn\": \"%s\"}".formatted(version, from, to)));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        return town.in(() -> {
            try {
                return http.perform(request.contentType(MediaType.APPLICATION_JSON)
                                .requestAttr(Viewer.class.getName(), agent))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static String problem(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(409);
        return JsonPath.<String>read(text(answer), "$.type").replace("urn:ent:problem:", "");
    }

    private static String fault(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(400);
        return JsonPath.read(text(answer), "$.errors[0].field");
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
