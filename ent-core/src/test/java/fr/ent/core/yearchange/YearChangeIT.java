package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The year of a school changes. */
class YearChangeIT extends YearScene {

    @Test
    void plansByTheSchoolsDecisionElseOneLevelUp() {
        ChildId max = pupil("Max", cp, "CP", "Maintien");

        String id = plan();

        assertThat(stepOf(id, lea)).isEqualTo("UP LEVEL CE1");
        assertThat(stepOf(id, max)).isEqualTo("STAYS DECISION CP");
        assertThat(stepOf(id, tom)).isEqualTo("LEAVES LEVEL ");
        String view = show(id);
        assertThat(JsonPath.<Integer>read(view, "$.summary.progress.pupils")).isEqualTo(3);
        assertThat(JsonPath.<List<String>>read(view, "$.classes[?(@.name == 'CP')].teachers[0].familyName"))
                .containsExactly("Aubin");
        assertThat(classOf(lea)).isEqualTo("2026-2027 CP");
    }

    @Test
    void changesNothingBeforeTheFirstDay() {
        String id = plan();
        assertThat(apply(id).getStatus()).isEqualTo(204);

        clock.set(FIRST_DAY.minusSeconds(24 * 60 * 60));
        background.everywhere();

        assertThat(classOf(lea)).isEqualTo("2026-2027 CP");
        assertThat(town.number("select count(*) from core.school_class where school_id = :id", school.value()))
                .isEqualTo(2);
        assertThat(town.viewer(aubin).classes()).hasSize(1);
    }

    @Test
    void movesPupilsAndTeachersOnTheFirstDay() {
        apply(plan());

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(classOf(lea)).isEqualTo("2027-2028 CE1");
        assertThat(text("select level from core.pupil where id = :id", lea.value()))
                .isEqualTo("CE1");
        assertThat(text("select left_on::text from core.person where id = :id", tom.value()))
                .isEqualTo("2027-09-01");
        assertThat(town.viewer(aubin).classes())
                .extracting(one -> one.name())
                .containsExactly("CP (2026-2027)", "CP (2027-2028)");
        assertThat(text("select closed_on::text from core.school_class where id = :id", cm2.value()))
                .isEqualTo("2027-09-01");
        assertThat(town.number(
                        "select count(*) from core.notice where recipient_id = :id and kind = 'core.year-changed'",
                        administrator.person().value()))
                .isEqualTo(1);
        assertThat(town.audited("year-change.carried-out")).isEqualTo(1);

        clock.set(Instant.parse("2027-11-02T08:00:00Z"));
        assertThat(town.viewer(aubin).classes()).hasSize(1);
    }

    @Test
    void leavesAPupilWhoIsElsewhereByThen() {
        String id = plan();
        apply(id);
        update("update core.pupil set class_id = '%s' where id = :id".formatted(cm2), lea.value());

        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(classOf(lea)).isEqualTo("2026-2027 CM2");
        assertThat(JsonPath.<Integer>read(show(id), "$.summary.progress.kept")).isEqualTo(1);
    }

    @Test
    void takesAPupilWhoIsMovedWithinTheSchoolMeanwhile() {
        String id = plan();
        apply(id);
        ClassId other = town.schoolClass(school, "CP bis");

        assertThat(send(post("/api/core/pupils/{id}/moves", lea).content("""
                        {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(other)))
                        .getStatus())
                .isEqualTo(201);
        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(classOf(lea)).isEqualTo("2027-2028 CE1");
        assertThat(JsonPath.<Integer>read(show(id), "$.summary.progress.kept")).isZero();
    }

    @Test
    void takesAPersonsWordForAPupil() {
        String id = plan();
        String cm2Next = JsonPath.<List<String>>read(show(id), "$.classes[?(@.name == 'CM2')].id")
                .getFirst();

        assertThat(decide(id, tom, "\"STAYS\", \"classId\": \"" + cm2Next + "\""))
                .isEqualTo(204);
        assertThat(decide(id, lea, "\"LEAVES\", \"classId\": null")).isEqualTo(204);
        assertThat(decide(id, lea, "\"LEAVES\", \"classId\": \"" + cm2Next + "\""))
                .isEqualTo(400);
        assertThat(decide(id, lea, "\"UP\", \"classId\": \"" + cp + "\"")).isEqualTo(404);

        assertThat(preview()).isEqualTo(id);
        assertThat(stepOf(id, tom)).isEqualTo("STAYS HAND CM2");
        assertThat(stepOf(id, lea)).isEqualTo("LEAVES HAND ");
    }

    @Test
    void isUndoneBeforeItsYearWithNothingTouched() {
        String id = plan();
        apply(id);
        clock.set(FIRST_DAY.minusSeconds(60 * 60 * 24 * 2));

        assertThat(undo(id).getStatus()).isEqualTo(200);

        clock.set(FIRST_DAY);
        background.everywhere();
        assertThat(classOf(lea)).isEqualTo("2026-2027 CP");
        assertThat(town.audited("year-change.undone")).isEqualTo(1);
    }

    @Test
    void isUndonePupilByPupilWhenItWasAppliedInItsYear() {
        ChildId max = pupil("Max", cp, "CP", "");
        String id = plan();
        clock.set(FIRST_DAY.plusSeconds(60 * 60 * 24 * 3));
        apply(id);
        background.everywhere();
        update("update core.pupil set version = version + 1 where id = :id", max.value());

        String undone = body(undo(id));

        assertThat(JsonPath.<Integer>read(undone, "$.pupilsBack")).isEqualTo(2);
        assertThat(JsonPath.<Integer>read(undone, "$.keptPupils")).isEqualTo(1);
        assertThat(JsonPath.<String>read(undone, "$.named[0].name")).isEqualTo("Max Dupré");
        assertThat(classOf(lea)).isEqualTo("2026-2027 CP");
        assertThat(classOf(max)).isEqualTo("2027-2028 CE1");
        assertThat(classOf(tom)).isEqualTo("2026-2027 CM2");
        assertThat(town.number("select count(*) from core.person where left_on is null and id = :id", tom.value()))
                .isEqualTo(1);
        assertThat(town.viewer(aubin).classes()).hasSize(1);
        assertThat(town.number(
                        "select count(*) from core.school_class where closed_on is null and id = :id", cm2.value()))
                .isEqualTo(1);
    }

    @Test
    void isntUndoneOnceItsYearBeganOrAfterThirtyDays() {
        String id = plan();
        apply(id);
        clock.set(FIRST_DAY);
        background.everywhere();

        assertThat(problem(undo(id))).isEqualTo("core:year-change-too-late");
    }

    @Test
    void isRefusedWithoutAYear() {
        assertThat(problem(send(previewing()))).isEqualTo("core:no-next-year");
    }

    @Test
    void isRefusedWhileAPupilIsUndecided() {
        openNextYear();
        String id = preview();

        assertThat(JsonPath.<List<String>>read(show(id), "$.moves[*].oddity")).contains("NO_CLASS");
        assertThat(problem(apply(id))).isEqualTo("core:year-change-undecided");
    }

    @Test
    void isRefusedWhenPupilsCameMeanwhile() {
        String id = plan();
        pupil("Zoé", cp, "CP", "");

        assertThat(JsonPath.<Integer>read(show(id), "$.outdated")).isEqualTo(1);
        assertThat(problem(apply(id))).isEqualTo("core:year-change-outdated");

        preview();
        assertThat(apply(id).getStatus()).isEqualTo(204);
        assertThat(problem(apply(id))).isEqualTo("core:year-change-state");
        assertThat(problem(send(previewing()))).isEqualTo("core:year-change-state");
    }

    @Test
    void isAHeadsMatterForTheOwnSchoolAlone() {
        String id = plan();
        SchoolId other = town.school("Jean-Macé");
        Viewer own = town.viewer(town.head("Kim", "Own", school));
        Viewer foreign = town.viewer(town.head("Lou", "Far", other));

        assertThat(send(get(CHANGES + "/{id}", id), own).getStatus()).isEqualTo(200);
        assertThat(send(get(CHANGES + "/{id}", id), foreign).getStatus()).isEqualTo(404);
        assertThat(send(previewing(), foreign).getStatus()).isEqualTo(404);
        assertThat(send(post(CHANGES + "/{id}/undo", id), foreign).getStatus()).isEqualTo(404);
        assertThat(body(send(get(CHANGES), foreign))).isEqualTo("[]");
        assertThat(body(send(get(CHANGES), own))).contains(id);
    }

    private int decide(String id, ChildId child, String step) {
        return send(put(CHANGES + "/{id}/pupils/{child}", id, child).content("{\"step\": " + step + "}"))
                .getStatus();
    }

    private String stepOf(String id, ChildId child) {
        return town.in(() -> jdbc.sql("""
                        select o.step || ' ' || o.origin || ' ' || coalesce(c.name, '') from core.year_change_pupil o
                        left join core.year_change_class c on c.change_id = o.change_id and c.id = o.class_id
                        where o.change_id = cast(:change as uuid) and o.child_id = :child""")
                .param("change", id)
                .param("child", child.value())
                .query(String.class)
                .single());
    }
}
