package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A school that undoes its change of years leaves the plans of the others whole. */
class UndoneTownYearIT extends TownYearScene {

    @Test
    void leavesPupilsOfAWaitingPlanToTheOneThatFollows() {
        plansWithAClassForEach();
        assertThat(apply(planOf(school)).getStatus()).isEqualTo(204);
        assertThat(undo(planOf(school)).getStatus()).isEqualTo(200);
        assertThat(JsonPath.<List<Boolean>>read(show(planOf(nursery)), "$.moves[?(@.step == 'PASSES_ON')].placed"))
                .containsExactly(false);

        previewAll();

        assertThat(JsonPath.<List<String>>read(applyAll(), "$.left")).isEmpty();
        clock.set(FIRST_DAY);
        background.everywhere();
        assertThat(classOf(zoe)).isEqualTo("2027-2028 CP");
    }

    @Test
    void countsThoseWhoComeOnceWhenTheirSchoolBeginsAnew() {
        plansWithAClassForEach();
        applyAll();
        String welcoming = planOf(school);

        undo(planOf(nursery));

        assertThat(comingTo(welcoming)).isZero();
        assertThat(listedFor(welcoming)).isZero();

        previewAll();
        assertThat(apply(planOf(nursery)).getStatus()).isEqualTo(204);

        assertThat(comingTo(welcoming)).isEqualTo(2);
        assertThat(listedFor(welcoming)).isEqualTo(2);
        assertThat(JsonPath.<List<Integer>>read(show(welcoming), "$.moves[?(@.step == 'PASSES_ON')].pupils"))
                .containsExactly(2);
    }

    @Test
    void isUndoneLastWhereItWelcomesThoseWhoHaveCome() {
        plansWithAClassForEach();
        clock.set(FIRST_DAY.plusSeconds(60 * 60 * 24 * 3));
        applyAll();
        background.everywhere();

        assertThat(problem(undo(planOf(school)))).isEqualTo("core:pupils-are-coming");

        assertThat(undo(planOf(nursery)).getStatus()).isEqualTo(200);
        assertThat(undo(planOf(school)).getStatus()).isEqualTo(200);
    }

    @Test
    void keepsWhatPeopleWroteForThePlanOfTheSameYear() {
        plansWithAClassForEach();
        String second = JsonPath.read(
                body(send(post(CHANGES + "/{id}/classes", planOf(school)).content("""
                        {"name": "CP B", "levels": ["CP"], "teacherIds": ["%s"]}""".formatted(aubin)))), "$.id");
        decide(planOf(school), zoe, "\"PASSES_ON\", \"classId\": \"" + second + "\"");
        decide(planOf(school), lea, "\"STAYS\", \"classId\": \"" + second + "\"");
        decide(planOf(nursery), ali, "\"LEAVES\", \"classId\": null");
        applyAll();

        undo(planOf(nursery));
        undo(planOf(school));
        previewAll();

        assertThat(chosen(planOf(school), lea)).isEqualTo("STAYS HAND CP B");
        assertThat(chosen(planOf(nursery), zoe)).isEqualTo("PASSES_ON LEVEL CP B");
        assertThat(chosen(planOf(nursery), ali)).isEqualTo("LEAVES HAND ");
        assertThat(JsonPath.<List<String>>read(
                        show(planOf(school)), "$.classes[?(@.name == 'CP B')].teachers[*].familyName"))
                .containsExactly("Aubin");
        assertThat(JsonPath.<List<String>>read(applyAll(), "$.left")).isEmpty();
        clock.set(FIRST_DAY);
        background.everywhere();
        assertThat(classOf(zoe)).isEqualTo("2027-2028 CP B");
        assertThat(classOf(lea)).isEqualTo("2027-2028 CP B");
    }

    @Test
    void keepsTheClassThatTheWelcomingSchoolChoseWhenItAloneBeginsAnew() {
        plansWithAClassForEach();
        String second = JsonPath.read(
                body(send(post(CHANGES + "/{id}/classes", planOf(school)).content("""
                        {"name": "CP B", "levels": ["CP"], "teacherIds": []}"""))), "$.id");
        decide(planOf(school), zoe, "\"PASSES_ON\", \"classId\": \"" + second + "\"");
        decide(planOf(school), ali, "\"PASSES_ON\", \"classId\": \"" + second + "\"");
        apply(planOf(school));

        undo(planOf(school));
        preview();

        assertThat(chosen(planOf(nursery), zoe)).isEqualTo("PASSES_ON LEVEL CP B");
        assertThat(chosen(planOf(nursery), ali)).isEqualTo("PASSES_ON LEVEL CP B");
    }

    @Test
    void leadsAgainToTheSchoolThatWasChosen() {
        town.school("Jean-Macé");
        previewAll();
        String first = planOf(nursery);
        assertThat(send(put(CHANGES + "/{id}/onward", first).content("{\"schoolId\": null}"))
                        .getStatus())
                .isEqualTo(204);
        apply(first);

        undo(first);
        previewAll();

        assertThat(planOf(nursery)).isNotEqualTo(first);
        assertThat(JsonPath.<String>read(show(planOf(nursery)), "$.onward.way")).isEqualTo("AWAY");
    }

    private void decide(String plan, ChildId child, String step) {
        assertThat(send(put(CHANGES + "/{id}/pupils/{child}", plan, child).content("{\"step\": " + step + "}"))
                        .getStatus())
                .isEqualTo(204);
    }

    private String chosen(String plan, ChildId child) {
        return text("""
                select o.step || ' ' || o.origin || ' ' || coalesce(c.name, '') from core.year_change_pupil o
                left join core.year_change_class c on c.change_id = o.class_change_id and c.id = o.class_id
                where o.change_id = '%s' and o.child_id = :id""".formatted(plan), child.value());
    }

    private int comingTo(String plan) {
        return JsonPath.<List<Integer>>read(show(plan), "$.classes[?(@.name == 'CP')].pupils")
                .getFirst();
    }

    private int listedFor(String plan) {
        String page = body(send(get(CHANGES + "/{id}/pupils", plan).param("fromClassId", ours.toString())));
        return JsonPath.<List<String>>read(page, "$.pupils[*].id").size();
    }
}
