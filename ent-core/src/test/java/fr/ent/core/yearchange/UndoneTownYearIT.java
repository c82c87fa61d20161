package fr.ent.core.yearchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
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

        plansWithAClassForEach();

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

    private int comingTo(String plan) {
        return JsonPath.<List<Integer>>read(show(plan), "$.classes[?(@.name == 'CP')].pupils")
                .getFirst();
    }

    private int listedFor(String plan) {
        String page = body(send(get(CHANGES + "/{id}/pupils", plan).param("fromClassId", ours.toString())));
        return JsonPath.<List<String>>read(page, "$.pupils[*].id").size();
    }
}
