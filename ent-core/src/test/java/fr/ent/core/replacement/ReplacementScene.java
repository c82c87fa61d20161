package fr.ent.core.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Mme Aubin teaches Léa's class, which Mme Dumont heads; Noé teaches in another school and may stand in. */
@IntegrationTest
abstract class ReplacementScene {

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

    Town town;
    SchoolId school;
    ClassId schoolClass;
    ChildId lea;
    PersonId aubin;
    PersonId dumont;
    PersonId noe;
    PersonId otherHead;

    @BeforeEach
    void aClassAndItsTeacher() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        schoolClass = town.schoolClass(school, "CE1");
        lea = town.pupil("Léa", "Benali", school, schoolClass);
        aubin = town.teacher("Claire", "Aubin", schoolClass);
        dumont = town.head("Irène", "Dumont", school);
        SchoolId other = town.school("Les Tilleuls");
        noe = town.teacher("Noé", "Perrin", town.schoolClass(other, "CM2"));
        otherHead = town.head("Paul", "Roche", other);
        town.account(aubin);
        town.account(dumont);
        town.account(noe);
        town.account(otherHead);
    }

    Viewer viewer(PersonId person) {
        return viewers.findViewer(person.toString()).orElseThrow();
    }

    String handedOver(String from, String until) throws Exception {
        MockHttpServletResponse answer = handOver(dumont, noe, from, until);
        assertThat(answer.getStatus()).isEqualTo(201);
        return JsonPath.read(text(answer), "$.id");
    }

    MockHttpServletResponse handOver(PersonId by, PersonId standIn, String from, String until) {
        return handOver(by, "\"personId\": \"%s\"".formatted(standIn), from, until);
    }

    MockHttpServletResponse handOver(PersonId by, String whom, String from, String until) {
        return send(by, post("/api/core/classes/{id}/replacements", schoolClass).content("""
                {"replacedId": "%s", %s, "days": {"from": "%s", "until": "%s"}}""".formatted(
                        aubin, whom, from, until)));
    }

    MockHttpServletResponse move(PersonId by, String id, int version, String until) {
        return send(by, put("/api/core/replacements/{id}", id).content("""
                {"version": %d, "until": "%s"}""".formatted(version, until)));
    }

    MockHttpServletResponse end(PersonId by, String id) {
        return send(by, delete("/api/core/replacements/{id}", id));
    }

    String list(PersonId by) throws Exception {
        MockHttpServletResponse answer = send(by, get("/api/core/classes/{id}/replacements", schoolClass));
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }

    int told(PersonId person, String kind) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and kind = '" + kind + "'", person.value());
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

    static String problem(MockHttpServletResponse answer) throws Exception {
        return answer.getStatus() + " "
                + JsonPath.<String>read(text(answer), "$.type").replace("urn:ent:problem:", "");
    }

    static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
