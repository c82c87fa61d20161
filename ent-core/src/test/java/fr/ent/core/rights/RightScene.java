package fr.ent.core.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A town with an administrator, Nadia, and with Noa, who has an account and no right. */
@IntegrationTest
abstract class RightScene {

    @Autowired
    MockMvc http;

    @Autowired
    TownPlanner planner;

    @Autowired
    Viewers viewers;

    @Autowired
    Directory directory;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    Town town;
    SchoolId school;
    ClassId schoolClass;
    ChildId lea;
    PersonId nadia;
    PersonId noa;

    @BeforeEach
    void aTownWithAnAdministrator() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CE1");
        lea = town.pupil("Léa", "Benali", school, schoolClass);
        nadia = administrator("Nadia", "Ferrand");
        noa = town.person("Noa", "Perrin");
        town.account(noa);
    }

    PersonId administrator(String givenName, String familyName) {
        PersonId person = town.administrator(givenName, familyName);
        town.account(person);
        return person;
    }

    Viewer viewer(PersonId person) {
        return viewers.findViewer(person.toString()).orElseThrow();
    }

    /** The administrator's right. */
    String idOf(PersonId administrator) throws Exception {
        return JsonPath.read(
                text(send(nadiaOr(administrator), get("/api/core/people/{id}/rights", administrator))),
                "$.rights[0].id");
    }

    PersonId nadiaOr(PersonId other) {
        return viewer(nadia).holds(Role.TERRITORY_ADMINISTRATOR) ? nadia : other;
    }

    List<String> rightsOf(PersonId person) throws Exception {
        String answer = text(send(nadia, get("/api/core/people/{id}/rights", person)));
        return JsonPath.<List<Map<String, Object>>>read(answer, "$.rights").stream()
                .map(right -> right.get("role") + (Boolean.TRUE.equals(right.get("ended")) ? " ended" : ""))
                .toList();
    }

    int told(PersonId person, String kind) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and kind = '" + kind + "'", person.value());
    }

    MockHttpServletResponse grant(
            PersonId by, PersonId person, String role, @Nullable UUID scope, @Nullable String until) throws Exception {
        return send(by, post("/api/core/rights").content("""
                {"personId": "%s", "role": "%s", "scopeId": %s, "until": %s}""".formatted(person, role, quoted(scope), quoted(until))));
    }

    MockHttpServletResponse prolong(PersonId by, String id, int version, String until) throws Exception {
        return send(
                by,
                put("/api/core/rights/{id}", id).content("{\"version\": %d, \"until\": %s}".formatted(version, until)));
    }

    MockHttpServletResponse accept(PersonId by, String request) throws Exception {
        return send(by, post("/api/core/right-requests/{id}/accept", request));
    }

    MockHttpServletResponse send(PersonId by, MockHttpServletRequestBuilder request) {
        return town.in(() -> {
            try {
                return http.perform(request.contentType(MediaType.APPLICATION_JSON)
                                .requestAttr(Viewer.class.getName(), viewer(by)))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    static String quoted(@Nullable Object value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    static String idOf(MockHttpServletResponse answer) throws Exception {
        return JsonPath.read(text(answer), "$.id");
    }

    static String problem(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(409);
        return JsonPath.<String>read(text(answer), "$.type").replace("urn:ent:problem:", "");
    }

    static String fault(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        return JsonPath.read(text(answer), "$.errors[0].field") + " " + JsonPath.read(text(answer), "$.errors[0].code");
    }

    static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
