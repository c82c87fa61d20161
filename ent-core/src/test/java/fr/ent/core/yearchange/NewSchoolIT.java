package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.SchoolId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** A school that opens with the year has no pupils of its own before. */
class NewSchoolIT extends TownYearScene {

    private SchoolId opening;

    @BeforeEach
    void aSchoolWithoutPupils() {
        opening = town.school("Jean-Macé");
    }

    @Test
    void isPlannedOnceAnotherLeadsPupilsToIt() {
        previewAll();
        lead();

        assertThat(preview(opening).getStatus()).isEqualTo(201);
        assertThat(addClass(opening, "CP", "CP")).isEqualTo(201);
        assertThat(addClass(school, "CE1", "CE1")).isEqualTo(201);

        assertThat(JsonPath.<List<String>>read(applyAll(), "$.left")).isEmpty();
        clock.set(FIRST_DAY);
        background.everywhere();
        assertThat(schoolOf(zoe)).isEqualTo("Jean-Macé");
        assertThat(classOf(zoe)).isEqualTo("2027-2028 CP");
    }

    @Test
    void isSaidToHaveNoPupils() {
        assertThat(problem(preview(opening))).isEqualTo("core:school-without-pupils");
        assertThat(JsonPath.<List<String>>read(previewAll(), "$.left[*].reason"))
                .containsExactly("NO_PUPILS");
    }

    @Test
    void isPlannedWithAllOthersWhereItIsTheOnlyOneThatFollows() {
        update("update core.pupil set left_on = '2026-10-01' where school_id = :id", school.value());
        update("delete from core.school where id = :id", opening.value());

        String answer = previewAll();

        assertThat(JsonPath.<List<String>>read(answer, "$.done")).hasSize(2);
        assertThat(JsonPath.<List<String>>read(answer, "$.left")).isEmpty();
        assertThat(addClass(school, "CP", "CP")).isEqualTo(201);
        assertThat(JsonPath.<List<Boolean>>read(show(planOf(nursery)), "$.moves[?(@.step == 'PASSES_ON')].placed"))
                .containsExactly(true);
    }

    private MockHttpServletResponse preview(SchoolId ofSchool) {
        return send(post(CHANGES).content("{\"schoolId\": \"" + ofSchool + "\"}"));
    }

    private void lead() {
        assertThat(send(put(CHANGES + "/{id}/onward", planOf(nursery)).content("{\"schoolId\": \"" + opening + "\"}"))
                        .getStatus())
                .isEqualTo(204);
    }

    private int addClass(SchoolId ofSchool, String name, String level) {
        return send(post(CHANGES + "/{id}/classes", planOf(ofSchool)).content("""
                {"name": "%s", "levels": ["%s"], "teacherIds": []}""".formatted(name, level)))
                .getStatus();
    }
}
