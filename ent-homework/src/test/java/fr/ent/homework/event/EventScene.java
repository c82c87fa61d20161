package fr.ent.homework.event;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A CE1 with Léa, whose parents live together, and Tom; a CM2 with Eva. It is Tuesday 24 November. */
abstract class EventScene {

    static final String EVENTS = "/api/homework/events";
    static final String MONTH = EVENTS + "?from=2026-11-24&to=2026-12-24";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TownPlanner planner;

    Town town;
    SchoolId school;
    ClassId ce1;
    ClassId cm2;
    ChildId lea;
    ChildId tom;
    ChildId eva;
    Viewer teacher;
    Viewer colleague;
    Viewer head;
    Viewer mother;
    Viewer father;
    Viewer rose;
    Viewer max;

    @BeforeEach
    void aSchool() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        cm2 = town.schoolClass(school, "CM2");
        lea = town.pupil("Léa", "Benali", school, ce1);
        tom = town.pupil("Tom", "Roy", school, ce1);
        eva = town.pupil("Eva", "Roux", school, cm2);
        PersonId sofia = town.guardian("Sofia", "Benali", lea);
        PersonId karim = town.guardian("Karim", "Benali", lea);
        town.household(List.of(sofia, karim), List.of(lea));
        mother = town.viewer(sofia);
        father = town.viewer(karim);
        rose = town.viewer(town.guardian("Rose", "Roy", tom));
        max = town.viewer(town.guardian("Max", "Roux", eva));
        teacher = town.viewer(town.teacher("Claire", "Morel", ce1));
        colleague = town.viewer(town.teacher("Paul", "Roux", cm2));
        head = town.viewer(town.head("Anne", "Petit", school));
    }

    Viewer barred() {
        return town.viewer(town.restrictedGuardian("Marc", "Benali", lea));
    }

    Viewer stranger() {
        Town other = planner.found("Rochebrune");
        return other.viewer(other.teacher("Hugo", "Faure", other.schoolClass(other.school("Les Tilleuls"), "CE1")));
    }

    /** A market on 11 December from five to seven, with answers until the 4th. */
    String written(String places) {
        return """
                "what": {"title": "Marché de Noël", "words": "Dans la cour", "place": "École", "bring": "Un gâteau"},
                "when": {"from": "2026-12-11", "to": "2026-12-11", "starts": "17:00", "ends": "19:00"},
                "asking": {"until": "2026-12-04", "places": %s, "helpers": true}""".formatted(places);
    }

    ResultActions write(Viewer viewer, List<ClassId> classes, String content) throws Exception {
        String ids =
                String.join(",", classes.stream().map(one -> "\"" + one + "\"").toList());
        return post(viewer, EVENTS, """
                {"schoolId": "%s", "classIds": [%s], %s}""".formatted(school, ids, content));
    }

    /** A market of the CE1's, with so many places. */
    String market(String places) throws Exception {
        return read(write(teacher, List.of(ce1), written(places)), "$.id");
    }

    /** Moves such a market, which has four places, to another day. */
    ResultActions move(String event, int version, String day) throws Exception {
        return put(teacher, EVENTS + "/" + event, """
                {"version": %d, %s}""".formatted(
                        version, written("4").replace("2026-12-11", day)));
    }

    ResultActions answer(Viewer viewer, String event, int coming) throws Exception {
        return put(viewer, EVENTS + "/" + event + "/answer", """
                {"coming": %d, "helps": true}""".formatted(coming));
    }

    ResultActions answers(Viewer viewer, String event) throws Exception {
        return get(viewer, EVENTS + "/" + event + "/answers");
    }

    int told(Viewer viewer, String kind) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and kind = '" + kind + "'",
                viewer.person().value());
    }

    /** The viewer has read all notices. */
    void read(Viewer viewer) {
        town.run(() -> jdbc.sql("update core.notice set read_at = now() where recipient_id = :id")
                .param("id", viewer.person().value())
                .update());
    }

    ResultActions get(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.get(path));
    }

    ResultActions delete(Viewer viewer, String path) throws Exception {
        return as(viewer, MockMvcRequestBuilders.delete(path));
    }

    ResultActions post(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    ResultActions put(Viewer viewer, String path, String body) throws Exception {
        return as(
                viewer,
                MockMvcRequestBuilders.put(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    static String read(ResultActions answer, String path) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8), path);
    }

    private ResultActions as(Viewer viewer, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return TerritoryScope.call(
                viewer.territory(), () -> mvc.perform(request.requestAttr(Viewer.class.getName(), viewer)));
    }
}
