package fr.ent.core.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ChildView;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.Viewers;
import fr.ent.core.household.AccompaniedPupils;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A CE1 with Léa and Malo in the school that Mme Dumont heads; Julie, an animator, may accompany. It is Tuesday 24 November. */
@IntegrationTest
abstract class AccompanimentScene {

    @Autowired
    MockMvc http;

    @Autowired
    TownPlanner planner;

    @Autowired
    Viewers viewers;

    @Autowired
    AccompaniedPupils accompanied;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    Town town;
    SchoolId school;
    SchoolId otherSchool;
    ClassId ce1;
    ChildId lea;
    ChildId malo;
    PersonId dumont;
    PersonId otherHead;
    PersonId julie;

    @BeforeEach
    void aSchool() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        lea = town.pupil("Léa", "Benali", school, ce1);
        malo = town.pupil("Malo", "Petit", school, ce1);
        dumont = town.head("Irène", "Dumont", school);
        otherSchool = town.school("Les Tilleuls");
        otherHead = town.head("Paul", "Roche", otherSchool);
        julie = town.animator("Julie", "Mercier", otherSchool);
        List.of(dumont, otherHead, julie).forEach(town::account);
    }

    Viewer viewer(PersonId person) {
        return viewers.findViewer(person.toString()).orElseThrow();
    }

    /** The given names of those whom Julie accompanies now. */
    List<String> shown() {
        return town.in(() -> accompanied.list(viewer(julie), Role.AESH, Role.RASED)).stream()
                .map(ChildView::givenName)
                .toList();
    }

    String named(String from, String until) throws Exception {
        MockHttpServletResponse answer = name(dumont, aesh(lea), julie, from, until);
        assertThat(answer.getStatus()).isEqualTo(201);
        return JsonPath.read(text(answer), "$.id");
    }

    static String aesh(ChildId child) {
        return """
                {"kind": "AESH", "childIds": ["%s"]}""".formatted(child);
    }

    String atsem() {
        return """
                {"kind": "ATSEM", "classId": "%s", "childIds": []}""".formatted(ce1);
    }

    MockHttpServletResponse name(PersonId by, String whom, PersonId who, String from, String until) {
        return name(by, whom, "\"personId\": \"%s\"".formatted(who), from, until);
    }

    MockHttpServletResponse name(PersonId by, String whom, String who, String from, String until) {
        return send(by, post("/api/core/schools/{id}/accompaniments", school).content("""
                {"whom": %s, %s, "days": {"from": "%s", "until": "%s"}}""".formatted(
                        whom, who, from, until)));
    }

    MockHttpServletResponse change(PersonId by, String id, int version, String until, ChildId... children) {
        String ids = String.join(
                ",", List.of(children).stream().map(one -> "\"" + one + "\"").toList());
        return send(by, put("/api/core/accompaniments/{id}", id).content("""
                {"version": %d, "until": "%s", "childIds": [%s]}""".formatted(version, until, ids)));
    }

    MockHttpServletResponse end(PersonId by, String id) {
        return send(by, delete("/api/core/accompaniments/{id}", id));
    }

    String list() throws Exception {
        MockHttpServletResponse answer = send(dumont, get("/api/core/schools/{id}/accompaniments", school));
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }

    int told(String kind) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and kind = '" + kind + "'", julie.value());
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
