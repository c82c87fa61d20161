package fr.ent.gateway.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A school with a CE1 of Léa's and Malo's, and a CM2 of Eva's, on a Tuesday. */
@ProductTest
abstract class ClassHomeScene {

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    Town town;
    SchoolId school;
    ClassId ce1;
    ClassId cm2;
    ChildId lea;
    ChildId malo;
    ChildId eva;
    PersonId teacher;

    @BeforeEach
    void aSchool() {
        town = planner.found("Valmarin");
        school = town.school("Jean-Macé");
        ce1 = town.schoolClass(school, "CE1");
        cm2 = town.schoolClass(school, "CM2");
        lea = town.pupil("Léa", "Benali", school, ce1);
        malo = town.pupil("Malo", "Petit", school, ce1);
        eva = town.pupil("Eva", "Roux", school, cm2);
        teacher = town.teacher("Claude", "Aubin", ce1);
        List.of(lea.asPerson(), malo.asPerson(), eva.asPerson(), teacher).forEach(town::account);
    }

    @AfterEach
    void backToTuesday() {
        clock.reset();
    }

    ResultActions as(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(jwt().jwt(token -> token.subject(person.toString()))));
    }

    JsonNode home(ChildId child) throws Exception {
        return read(child.asPerson(), get("/api/class-home"));
    }

    JsonNode read(PersonId person, MockHttpServletRequestBuilder request) throws Exception {
        var answer = as(person, request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    static List<String> kinds(JsonNode home) {
        return home.get("tiles")
                .valueStream()
                .map(tile -> tile.get("kind").asString())
                .toList();
    }

    static JsonNode tile(JsonNode home, String kind) {
        return home.get("tiles")
                .valueStream()
                .filter(tile -> tile.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No tile " + kind + " in " + home));
    }

    static List<String> lines(JsonNode home, String tile, String field) {
        return tile(home, tile)
                .get("lines")
                .valueStream()
                .map(line -> line.get(field).asString())
                .toList();
    }

    UUID homework(ClassId schoolClass, String subject, String dueOn) {
        return entry(schoolClass, "HOMEWORK", subject, "2026-11-23", dueOn);
    }

    UUID lesson(ClassId schoolClass, String subject, String givenOn) {
        return entry(schoolClass, "LESSON", subject, givenOn, "");
    }

    private UUID entry(ClassId schoolClass, String kind, String subject, String givenOn, String dueOn) {
        UUID id = UUID.randomUUID();
        town.run(() -> jdbc.sql("""
                        insert into homework.entry (id, class_id, kind, given_on, due_on, subject, body, author_id, created_at)
                        values (?, ?, ?, cast(? as date), cast(nullif(?, '') as date), ?, 'Page 12', ?, now())""")
                .params(id, schoolClass.value(), kind, givenOn, dueOn, subject, teacher.value())
                .update());
        return id;
    }

    UUID article(ClassId schoolClass, String title, String audience, String state) {
        UUID id = UUID.randomUUID();
        town.run(() -> jdbc.sql("""
                        insert into messaging.article (id, class_id, school_id, title, body, audience, comments, state,
                                                       published_at, changed_at)
                        values (?, ?, ?, ?, 'Il a neigé.', ?, 'CLOSED', ?,
                                case when ? = 'PUBLISHED' then timestamptz '2026-11-20 08:00Z' end, now())""")
                .params(id, schoolClass.value(), school.value(), title, audience, state, state)
                .update());
        return id;
    }

    void write(String statement, Object... params) {
        town.run(() -> jdbc.sql(statement).params(params).update());
    }
}
