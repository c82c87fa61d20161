package fr.ent.core.colleague;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class ColleagueIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    private Town town;
    private Viewer nadia;

    @BeforeEach
    void aTownWithAnAdministrator() {
        town = planner.found("Valmarin");
        nadia = town.viewer(town.administrator("Nadia", "Ferrand"));
    }

    @Test
    void writesAColleagueDownWhoIsGivenARight() throws Exception {
        MockHttpServletResponse written = write("Élise", " Le Goff ", "elise@mairie.test", "NONE");

        assertThat(written.getStatus()).isEqualTo(201);
        String id = JsonPath.read(text(written), "$.id");
        assertThat(text(send(get("/api/core/people").param("name", "legoff"))))
                .contains(id, "Le Goff", "elise@mairie.test");
        assertThat(send(post("/api/core/rights").content("""
                        {"personId": "%s", "role": "TOWN_AGENT", "until": "2027-07-03"}""".formatted(id))).getStatus())
                .isEqualTo(201);
        assertThat(town.audited("person.written")).isOne();
    }

    @Test
    void asksAboutNamesakesWithWhatTellsThemApart() throws Exception {
        PersonId parent = town.person("Élise Marie", "Le Goff");

        MockHttpServletResponse asked = write("Elise", "LE GOFF", "", "NONE");

        assertThat(asked.getStatus()).isEqualTo(409);
        assertThat(JsonPath.<String>read(text(asked), "$.type")).isEqualTo("urn:ent:problem:core:colleague-known");
        assertThat(JsonPath.<List<String>>read(text(asked), "$.people[*].id")).containsExactly(parent.toString());
        assertThat(JsonPath.<Boolean>read(text(asked), "$.sure")).isFalse();
        assertThat(write("Elise", "LE GOFF", "", "SOMEBODY_ELSE").getStatus()).isEqualTo(201);
    }

    @Test
    void writesNobodyTwiceWhoHasTheSameAddress() throws Exception {
        write("Élise", "Le Goff", "elise@mairie.test", "NONE");

        MockHttpServletResponse again = write("Élise", "Le Goff", "Elise@Mairie.test", "SOMEBODY_ELSE");

        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(JsonPath.<Boolean>read(text(again), "$.sure")).isTrue();
    }

    @Test
    void writesNobodyTwiceWhoIsSentTwiceAtOnce() throws Exception {
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> tries = Collections.nCopies(
                    16,
                    () -> write("Élise", "Le Goff", "elise@mairie.test", "NONE").getStatus());
            assertThat(many.invokeAll(tries).stream().map(Future::resultNow)).containsOnlyOnce(201);
        }

        assertThat(town.number("select count(*) from core.person where family_name = :id", "Le Goff"))
                .isOne();
    }

    @Test
    void takesNoPupilForAColleague() throws Exception {
        SchoolId school = town.school("Jean-Macé");
        town.pupil("Léa", "Benali", school, town.schoolClass(school, "CE1"));

        assertThat(write("Léa", "Benali", "", "NONE").getStatus()).isEqualTo(201);
    }

    private MockHttpServletResponse write(String givenName, String familyName, String email, String confirmed)
            throws Exception {
        return send(post("/api/core/people").content("""
                {"colleague": {"givenName": "%s", "familyName": "%s", "email": "%s"}, "confirmed": "%s"}""".formatted(givenName, familyName, email, confirmed)));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        return town.in(() -> {
            try {
                return http.perform(request.contentType(MediaType.APPLICATION_JSON)
                                .characterEncoding(StandardCharsets.UTF_8)
                                .requestAttr(Viewer.class.getName(), nadia))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
