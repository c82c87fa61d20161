package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An elementary school in November 2026 with a class CP and one CM2, and the year 2027-2028 opened. */
@IntegrationTest
abstract class YearScene {

    static final String CHANGES = "/api/core/year-changes";
    static final Instant FIRST_DAY = Instant.parse("2027-09-01T06:00:00Z");

    @Autowired
    MockMvc http;

    @Autowired
    TownPlanner planner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    CarryOutYearChanges background;

    Town town;
    SchoolId school;
    ClassId cp;
    ClassId cm2;
    ChildId lea;
    ChildId tom;
    PersonId aubin;
    Viewer administrator;

    @BeforeEach
    void aSchool() {
        town = planner.found("Valmarin");
        school = town.school("Jules-Ferry");
        cp = town.schoolClass(school, "CP");
        cm2 = town.schoolClass(school, "CM2");
        lea = pupil("Léa", cp, "CP", "");
        tom = pupil("Tom", cm2, "CM2", "");
        aubin = town.teacher("Rose", "Aubin", cp);
        administrator = town.viewer(town.administrator("Ada", "Rey"));
    }

    void openNextYear() {
        town.run(() -> jdbc.sql("""
                        insert into core.school_year (territory_id, id, label, starts_on, ends_on)
                        values (core.territory(), gen_random_uuid(), '2027-2028', '2027-09-01', '2028-07-04')""").update());
    }

    ChildId pupil(String name, ClassId schoolClass, String level, String decision) {
        ChildId child = town.pupil(name, "Dupré", school, schoolClass);
        update(
                "update core.pupil set level = '%s', next_step = '%s' where id = :id".formatted(level, decision),
                child.value());
        return child;
    }

    /** Carries out what other tests have planned: a round after that does the work of this one alone. */
    void carryOutOthers() {
        clock.set(FIRST_DAY);
        background.everywhere();
        clock.reset();
    }

    void update(String statement, UUID id) {
        town.run(() -> jdbc.sql(statement).param("id", id).update());
    }

    String text(String question, UUID id) {
        return town.in(
                () -> jdbc.sql(question).param("id", id).query(String.class).single());
    }

    String classOf(ChildId child) {
        return text("""
                select y.label || ' ' || k.name from core.pupil p join core.school_class k on k.id = p.class_id
                join core.school_year y on y.id = k.year_id where p.id = :id""", child.value());
    }

    /** The plan of the school, with a class for those who leave CP. */
    String plan() {
        openNextYear();
        String id = preview();
        assertThat(send(post(CHANGES + "/{id}/classes", id).content("""
                        {"name": "CE1", "levels": ["CE1"], "teacherIds": []}""")).getStatus())
                .isEqualTo(201);
        return id;
    }

    String preview() {
        MockHttpServletResponse answer = send(previewing());
        assertThat(answer.getStatus()).isEqualTo(201);
        return JsonPath.read(body(answer), "$.id");
    }

    MockHttpServletRequestBuilder previewing() {
        return post(CHANGES).content("{\"schoolId\": \"" + school + "\"}");
    }

    String show(String id) {
        return body(send(get(CHANGES + "/{id}", id)));
    }

    MockHttpServletResponse apply(String id) {
        int version = JsonPath.read(show(id), "$.summary.version");
        return send(post(CHANGES + "/{id}/apply", id).content("{\"version\": " + version + "}"));
    }

    MockHttpServletResponse undo(String id) {
        return send(post(CHANGES + "/{id}/undo", id));
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
        return send(request, administrator);
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request, Viewer viewer) {
        return town.in(() -> {
            try {
                return http.perform(request.contentType(MediaType.APPLICATION_JSON)
                                .requestAttr(Viewer.class.getName(), viewer))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    static String problem(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).as(body(answer)).isEqualTo(409);
        return JsonPath.<String>read(body(answer), "$.type").replace("urn:ent:problem:", "");
    }

    static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
