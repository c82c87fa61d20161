package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All schools of a town change the year in one act, and pupils of the nursery school come to the elementary school. */
class TownYearChangesIT extends TownYearScene {

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
    void spreadsThoseWhoAreLedByHandOverItsClasses() {
        town.school("Jean-Macé");
        plansWithAClassForEach();
        String welcoming = planOf(school);
        send(post(CHANGES + "/{id}/classes", welcoming).content("""
                {"name": "CP B", "levels": ["CP"], "teacherIds": []}"""));

        decide(planOf(nursery), zoe, "\"PASSES_ON\", \"schoolId\": \"" + school + "\"");
        decide(planOf(nursery), ali, "\"PASSES_ON\", \"schoolId\": \"" + school + "\"");

        assertThat(JsonPath.<List<Integer>>read(show(welcoming), "$.classes[?(@.name in ['CP', 'CP B'])].pupils"))
                .containsExactly(1, 1);
    }

    @Test
    void findsAnotherClassForThoseWhoComeWhenOneTeachesTheirLevelNoMore() {
        previewAll();
        String welcoming = planOf(school);
        String first = JsonPath.<List<String>>read(show(welcoming), "$.classes[?(@.name == 'CP')].id")
                .getFirst();
        send(post(CHANGES + "/{id}/classes", welcoming).content("""
                {"name": "CP B", "levels": ["CP"], "teacherIds": []}"""));

        send(put(CHANGES + "/{id}/classes/{class}", welcoming, first).content("""
                {"name": "CP", "levels": ["CE1"], "teacherIds": []}"""));

        assertThat(JsonPath.<List<Integer>>read(show(welcoming), "$.classes[?(@.name == 'CP B')].pupils"))
                .containsExactly(2);
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

    private int lead(String id, String wanted) {
        return send(put(CHANGES + "/{id}/onward", id).content("{\"schoolId\": " + wanted + "}"))
                .getStatus();
    }

    private int decide(String id, ChildId child, String step) {
        return send(put(CHANGES + "/{id}/pupils/{child}", id, child).content("{\"step\": " + step + "}"))
                .getStatus();
    }
}
