package fr.ent.core.school.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ClassId;
import fr.ent.core.Directory;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class RemovalIT {

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
    private SchoolId school;

    @BeforeEach
    void aTown() {
        town = planner.found("Valmarin");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        school = town.school("Jean-Macé");
    }

    @Test
    void removesASchoolClassAndYearOnWhichNothingHangs() {
        ClassId schoolClass = town.schoolClass(school, "CE1");

        assertThat(records("/api/core/schools/{id}", school.value())).isEqualTo(Map.of("CLASSES", 1));
        assertThat(records("/api/core/school-years/{id}", year())).isEqualTo(Map.of("CLASSES", 1));

        assertThat(remove("/api/core/classes/{id}", schoolClass.value()).getStatus())
                .isEqualTo(204);
        assertThat(remove("/api/core/school-years/{id}", year()).getStatus()).isEqualTo(204);
        assertThat(remove("/api/core/schools/{id}", school.value()).getStatus()).isEqualTo(204);

        assertThat(town.in(() -> directory.listSchools())).isEmpty();
        assertThat(town.audited("class.removed")).isOne();
        assertThat(town.audited("school-year.removed")).isOne();
        assertThat(town.audited("school.removed")).isOne();
    }

    @Test
    void namesWhatHangsOnASchool() {
        ClassId schoolClass = town.schoolClass(school, "CE1");
        town.pupil("Zoé", "Benali", school, schoolClass);
        town.head("Dominique", "Baille", school);
        town.closure(school, "Pont", LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 7));
        batch("APPLIED");

        assertThat(records("/api/core/schools/{id}", school.value()))
                .isEqualTo(Map.of("CLASSES", 1, "PUPILS", 1, "RIGHTS", 1, "CLOSED_DAYS", 1, "IMPORTS", 1));
        assertThat(town.in(() -> directory.listSchools())).hasSize(1);
    }

    @Test
    void namesWhatHangsOnAClassOfWhichEverybodyHasLeft() {
        ClassId schoolClass = town.schoolClass(school, "CE1");
        town.teacher("Claude", "Aubin", schoolClass);
        town.pupil("Zoé", "Benali", school, schoolClass);
        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-10-01'").update());

        assertThat(records("/api/core/classes/{id}", schoolClass.value())).isEqualTo(Map.of("PUPILS", 1, "RIGHTS", 1));
    }

    @Test
    void keepsAClassThatUndoingAnImportWouldChangeOrBringAPupilBackTo() {
        ClassId left = town.schoolClass(school, "CE1");
        ClassId made = town.schoolClass(school, "CE2");
        change(batch("APPLIED"), "PUPIL", UUID.randomUUID(), Map.of("class_id", left.toString()));
        change(batch("APPLIED"), "CLASS", made.value(), Map.of());

        assertThat(records("/api/core/classes/{id}", left.value())).isEqualTo(Map.of("IMPORTS", 1));
        assertThat(records("/api/core/classes/{id}", made.value())).isEqualTo(Map.of("IMPORTS", 1));
    }

    @Test
    void keepsAClassThatAPlanOfTheNextYearHasTakenOver() {
        ClassId schoolClass = town.schoolClass(school, "CE1");
        town.run(() -> jdbc.sql("""
                        with plan as (
                          insert into core.year_change (id, school_id, year_id, state, created_by, created_at)
                          values (gen_random_uuid(), :school, :year, 'PREVIEWED', gen_random_uuid(), now()) returning id)
                        insert into core.year_change_class (change_id, id, name, levels, opened_id)
                        select id, id, 'CE1', '{CE1}', :class from plan""")
                .param("school", school.value())
                .param("year", year())
                .param("class", schoolClass.value())
                .update());

        assertThat(records("/api/core/classes/{id}", schoolClass.value())).isEqualTo(Map.of("YEAR_CHANGES", 1));
    }

    @Test
    void takesPreviewsWithTheSchoolAndEndsThoseComparedWithAClass() {
        batch("UNDONE");
        ClassId schoolClass = town.schoolClass(school, "CE1");
        UUID preview = batch("PREVIEWED");

        assertThat(remove("/api/core/classes/{id}", schoolClass.value()).getStatus())
                .isEqualTo(204);
        assertThat(state(preview)).isEqualTo("EXPIRED");

        assertThat(remove("/api/core/schools/{id}", school.value()).getStatus()).isEqualTo(204);
        assertThat(town.in(() -> jdbc.sql("select count(*) from core.import_batch")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void findsNothingOfAnotherTown() {
        Town other = planner.found("Ailleurs");
        SchoolId foreign = other.school("Le Bourg");

        assertThat(remove("/api/core/schools/{id}", foreign.value()).getStatus())
                .isEqualTo(404);
        assertThat(remove(
                                "/api/core/classes/{id}",
                                other.schoolClass(foreign, "CP").value())
                        .getStatus())
                .isEqualTo(404);
        assertThat(remove("/api/core/school-years/{id}", UUID.randomUUID()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void renamesAClassUnlessAnotherHasTheName() {
        ClassId schoolClass = town.schoolClass(school, "CE1");
        town.schoolClass(school, "CE2");

        assertThat(rename(schoolClass, "CE1 A").getStatus()).isEqualTo(204);
        assertThat(town.in(() -> directory.findClass(schoolClass)).orElseThrow().name())
                .isEqualTo("CE1 A");
        assertThat(town.audited("class.renamed")).isOne();

        MockHttpServletResponse taken = rename(schoolClass, "Ce 2");
        assertThat(taken.getStatus()).isEqualTo(409);
        assertThat(text(taken)).contains("core:class-name-taken");
        assertThat(rename(ClassId.next(), "CM1").getStatus()).isEqualTo(404);
    }

    private UUID year() {
        return town.in(() -> jdbc.sql("select id from core.school_year order by starts_on limit 1")
                .query(UUID.class)
                .single());
    }

    private UUID batch(String state) {
        UUID batch = UUID.randomUUID();
        town.run(() -> {
            jdbc.sql("""
                            insert into core.import_batch
                                (territory_id, id, school_id, state, files, counts, compared_at_revision, created_by, created_at)
                            values (core.territory(), :id, :school, :state, '{}', '{}', 0, :id, now())""")
                    .param("id", batch)
                    .param("school", school.value())
                    .param("state", state)
                    .update();
            jdbc.sql("""
                            insert into core.import_fault (territory_id, batch_id, seq, reading, content)
                            values (core.territory(), :id, 1, true, '{}')""").param("id", batch).update();
        });
        return batch;
    }

    private void change(UUID batch, String entity, UUID row, Map<String, String> before) {
        town.run(() -> jdbc.sql("""
                        insert into core.import_change
                            (territory_id, batch_id, seq, entity, kind, row_id, person_version, row_version, line, subject,
                             before, after)
                        values (core.territory(), :batch, 1, :entity, 'CHANGED', :row, 0, 0, 2, 'Zoé',
                                cast(:before as jsonb), '{}')""")
                .param("batch", batch)
                .param("entity", entity)
                .param("row", row)
                .param("before", new JsonMapper().writeValueAsString(before))
                .update());
    }

    private String state(UUID batch) {
        return town.in(() -> jdbc.sql("select state from core.import_batch where id = :id")
                .param("id", batch)
                .query(String.class)
                .single());
    }

    private Map<String, Integer> records(String path, UUID id) {
        MockHttpServletResponse answer = remove(path, id);
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(JsonPath.<String>read(text(answer), "$.type")).isEqualTo("urn:ent:problem:core:place-in-use");
        return JsonPath.read(text(answer), "$.records");
    }

    private MockHttpServletResponse remove(String path, UUID id) {
        return send(delete(path, id));
    }

    private MockHttpServletResponse rename(ClassId id, String name) {
        return send(put("/api/core/classes/{id}", id).content("{\"name\": \"%s\"}".formatted(name)));
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

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
