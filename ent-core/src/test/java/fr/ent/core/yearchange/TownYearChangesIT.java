package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** All schools of a town change the year in one act, and pupils of the nursery school come to the elementary school. */
class TownYearChangesIT extends YearScene {

    private static final String TOWN = "/api/core/town-year-changes";

    private SchoolId nursery;
    private ClassId ours;
    private ChildId zoe;
    private ChildId ali;
    private PersonId head;
    private PersonId mother;

    @BeforeEach
    void aNurserySchool() {
        nursery = town.school("Les Tilleuls");
        update("update core.school set level = 'NURSERY' where id = :id", nursery.value());
        ours = town.schoolClass(nursery, "Les Ours");
        zoe = town.pupil("Zoé", "Petit", nursery, ours);
        ali = town.pupil("Ali", "Petit", nursery, ours);
        update("update core.pupil set level = 'GS' where school_id = :id", nursery.value());
        mother = town.guardian("Sofia", "Petit", zoe);
        head = town.head("Kim", "Own", school);
        town.teacher("Lou", "Merle", ours);
        openNextYear();
    }

    @Test
    void plansAllSchoolsAndLeadsTheOldestToTheOneThatFollows() {
        String answer = previewAll();

        assertThat(JsonPath.<List<String>>read(answer, "$.done")).hasSize(2);
        assertThat(JsonPath.<List<String>>read(answer, "$.left")).isEmpty();
        String of = show(planOf(nursery));
        assertThat(JsonPath.<String>read(of, "$.onward.schoolId")).isEqualTo(school.toString());
        assertThat(JsonPath.<List<Boolean>>read(of, "$.moves[?(@.step == 'PASSES_ON')].placed"))
                .containsExactly(true);
        String welcoming = show(planOf(school));
        assertThat(JsonPath.<List<Integer>>read(welcoming, "$.classes[?(@.name == 'CP')].pupils"))
                .containsExactly(2);
        assertThat(JsonPath.<List<String>>read(welcoming, "$.moves[?(@.step == 'PASSES_ON')].fromClassName"))
                .containsExactly("Les Ours");
    }

    @Test
    void appliesAllSchoolsAndTellsTheHeadWhoWelcomes() {
        plansWithAClassForEach();

        String answer = applyAll();

        assertThat(JsonPath.<List<String>>read(answer, "$.left")).isEmpty();
        assertThat(town.number(
                        "select count(*) from core.notice where recipient_id = :id and kind = 'core.pupils-coming'",
                        head.value()))
                .isEqualTo(1);

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(classOf(zoe)).isEqualTo("2027-2028 CP");
        assertThat(schoolOf(zoe)).isEqualTo("Jules-Ferry");
        assertThat(classOf(lea)).isEqualTo("2027-2028 CE1");
    }

    @Test
    void namesTheSchoolsThatItLeaves() {
        previewAll();

        String answer = applyAll();

        assertThat(JsonPath.<List<String>>read(answer, "$.done")).isEmpty();
        assertThat(JsonPath.<List<String>>read(answer, "$.left[*].reason"))
                .containsExactly("UNDECIDED", "NEXT_SCHOOL_WAITS");
        assertThat(problem(apply(planOf(nursery)))).isEqualTo("core:next-school-waits");
    }

    @Test
    void asksWhereSeveralSchoolsFollow() {
        SchoolId other = town.school("Jean-Macé");
        previewAll();
        String id = planOf(nursery);
        assertThat(JsonPath.<List<String>>read(show(id), "$.moves[*].oddity")).containsExactly("NEXT_SCHOOL_UNKNOWN");

        assertThat(lead(id, "\"" + school + "\"")).isEqualTo(204);
        assertThat(decide(id, ali, "\"PASSES_ON\", \"schoolId\": \"" + other + "\""))
                .isEqualTo(204);
        assertThat(lead(id, "\"" + nursery + "\"")).isEqualTo(404);

        String plan = show(id);
        assertThat(JsonPath.<List<Integer>>read(plan, "$.moves[?(@.placed == true)].pupils"))
                .containsExactly(1);
        assertThat(JsonPath.<List<String>>read(plan, "$.moves[?(@.placed == false)].nextSchoolId"))
                .containsExactly(other.toString());

        assertThat(lead(id, "null")).isEqualTo(204);
        assertThat(JsonPath.<List<String>>read(show(id), "$.moves[?(@.origin == 'LEVEL')].step"))
                .containsExactly("LEAVES");
    }

    @Test
    void letsTheWelcomingSchoolChooseTheClass() {
        plansWithAClassForEach();
        String welcoming = planOf(school);
        String second = JsonPath.read(
                body(send(post(CHANGES + "/{id}/classes", welcoming).content("""
                        {"name": "CP B", "levels": ["CP"], "teacherIds": []}"""))), "$.id");
        Viewer own = town.viewer(head);

        assertThat(send(
                                put(CHANGES + "/{id}/pupils/{child}", welcoming, zoe)
                                        .content("{\"step\": \"PASSES_ON\", \"classId\": \"" + second + "\"}"),
                                own)
                        .getStatus())
                .isEqualTo(204);

        String pupils = body(send(get(CHANGES + "/{id}/pupils", welcoming).param("fromClassId", ours.toString()), own));
        assertThat(JsonPath.<List<String>>read(pupils, "$.pupils[?(@.givenName == 'Zoé')].classId"))
                .containsExactly(second);
        previewAll();
        assertThat(JsonPath.<List<Integer>>read(show(welcoming), "$.classes[?(@.name == 'CP B')].pupils"))
                .containsExactly(1);
    }

    @Test
    void isUndoneInTheOrderOfItsSchools() {
        plansWithAClassForEach();
        clock.set(FIRST_DAY.plusSeconds(60 * 60 * 24 * 3));
        applyAll();
        assertThat(problem(undo(planOf(school)))).isEqualTo("core:pupils-are-coming");
        background.everywhere();
        assertThat(schoolOf(ali)).isEqualTo("Jules-Ferry");

        assertThat(JsonPath.<Integer>read(body(undo(planOf(nursery))), "$.pupilsBack"))
                .isEqualTo(2);

        assertThat(schoolOf(ali)).isEqualTo("Les Tilleuls");
        assertThat(classOf(ali)).isEqualTo("2026-2027 Les Ours");
        assertThat(undo(planOf(school)).getStatus()).isEqualTo(200);
        assertThat(classOf(lea)).isEqualTo("2026-2027 CP");
    }

    @Test
    void tellsFamiliesWhatIsDecidedAndWhatIsTrue() {
        plansWithAClassForEach();
        applyAll();
        assertThat(told("core.year-passes-on")).isEqualTo(1);
        assertThat(told("core.year-class")).isZero();

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(told("core.year-class")).isEqualTo(1);
    }

    @Test
    void tellsOfAnUndoThoseWhoHaveReadOtherwise() {
        plansWithAClassForEach();
        applyAll();
        undo(planOf(nursery));
        assertThat(told("core.year-passes-on")).as("unread").isZero();
        assertThat(told("core.year-undone")).isZero();

        previewAll();
        applyAll();
        update("update core.notice set read_at = now() where recipient_id = :id", mother.value());
        undo(planOf(nursery));

        assertThat(told("core.year-undone")).isEqualTo(1);
    }

    private int told(String kind) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and kind = '%s'".formatted(kind),
                mother.value());
    }

    /** The elementary school has a class for those who leave CP, and one for those who come. */
    private void plansWithAClassForEach() {
        previewAll();
        assertThat(send(post(CHANGES + "/{id}/classes", planOf(school)).content("""
                        {"name": "CE1", "levels": ["CE1"], "teacherIds": []}"""))
                        .getStatus())
                .isEqualTo(201);
    }

    private String previewAll() {
        return done(send(post(TOWN)));
    }

    private String applyAll() {
        List<String> plans = town.in(() -> jdbc.sql("""
                        select '{"id": "' || id || '", "version": ' || version || '}' from core.year_change
                        where state = 'PREVIEWED'""").query(String.class).list());
        return done(send(post(TOWN + "/apply").content("{\"plans\": [" + String.join(", ", plans) + "]}")));
    }

    private static String done(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).as(body(answer)).isIn(200, 201);
        return body(answer);
    }

    private String planOf(SchoolId ofSchool) {
        return text(
                "select id::text from core.year_change where school_id = :id and state <> 'UNDONE'", ofSchool.value());
    }

    private String schoolOf(ChildId child) {
        return text(
                "select s.name from core.pupil p join core.school s on s.id = p.school_id where p.id = :id",
                child.value());
    }

    private int lead(String id, String wanted) {
        return send(put(CHANGES + "/{id}/onward", id).content("{\"schoolId\": " + wanted + "}"))
                .getStatus();
    }

    private int decide(String id, ChildId child, String step) {
        return send(put(CHANGES + "/{id}/pupils/{child}", id, child).content("{\"step\": " + step + "}"))
                .getStatus();
    }
}
