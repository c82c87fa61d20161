package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.StatementCounter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class ClassRollIT extends ClassRollScene {

    @Autowired
    private StatementCounter statements;

    @Test
    void lookingAtARollWritesNothing() throws Exception {
        tablet(teacher)
                .send(morning())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cursor").value(0));
        assertThat(rolls()).isZero();

        tablet(teacher)
                .mark(lea, "ABSENT", TEN)
                .send(morning())
                .andExpect(jsonPath("$.cursor").value(1));
        assertThat(rolls()).isOne();
    }

    @Test
    void everybodyIsThereUntilSomebodySaysOtherwise() throws Exception {
        get(teacher, morning())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.className").value("CE1"))
                .andExpect(jsonPath("$.closing").isEmpty())
                .andExpect(jsonPath("$.pupils[*].givenName").value(contains("Léa", "Tom")))
                .andExpect(jsonPath("$.pupils[*].state.status").value(contains("PRESENT", "PRESENT")))
                .andExpect(jsonPath("$.pupils[*].state.marked").value(contains(false, false)));
    }

    @Test
    void fillsInTheWordOfAFamily() throws Exception {
        post(mother, ABSENCES, absence(lea, TODAY, TODAY, "\"MORNING\"")).andExpect(status().isCreated());

        stands(lea, "ABSENT")
                .andExpect(jsonPath("$.pupils[0].state.marked").value(false))
                .andExpect(jsonPath("$.pupils[0].word.reason").value("ILLNESS"))
                .andExpect(jsonPath("$.pupils[0].word.note").value("De la fièvre"))
                .andExpect(jsonPath("$.pupils[0].word.by").value("Sofia Benali"));
        clock.set(TWO);
        get(teacher, roll(TODAY, "AFTERNOON"))
                .andExpect(jsonPath("$.pupils[0].state.status").value("PRESENT"))
                .andExpect(jsonPath("$.pupils[0].word").isEmpty());
    }

    @Test
    void aTeacherFromWhomAChildIsHiddenCallsItAndReadsNoWordOfItsFamily() throws Exception {
        post(mother, ABSENCES, absence(lea, TODAY, TODAY, "null"));

        get(barredTeacher(), morning())
                .andExpect(jsonPath("$.pupils[0].state.status").value("ABSENT"))
                .andExpect(jsonPath("$.pupils[0].word.reason").isEmpty())
                .andExpect(jsonPath("$.pupils[0].word.note").value(""))
                .andExpect(jsonPath("$.pupils[0].word.by").value(""));
    }

    @Test
    void latenessAndAnEarlyLeaveKeepTheirHours() throws Exception {
        tablet(teacher)
                .mark(lea, "LATE", TEN.minusSeconds(60), ",\"saidAt\":\"2026-11-24T07:52:00Z\"")
                .mark(lea, "LEFT", TEN, ",\"collector\":\" Sa tante \"")
                .send(morning())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.states[0].status").value("LEFT"))
                .andExpect(jsonPath("$.states[0].arrivedAt").value("2026-11-24T07:52:00Z"))
                .andExpect(jsonPath("$.states[0].leftAt").value("2026-11-24T09:00:00Z"))
                .andExpect(jsonPath("$.states[0].collector").value("Sa tante"));
    }

    @Test
    void aMarkSaidOfAnotherDayIsRefusedAlone() throws Exception {
        tablet(teacher)
                .mark(lea, "LATE", TEN.minusSeconds(60), ",\"saidAt\":\"2025-11-24T07:52:00Z\"")
                .mark(lea, "LEFT", TEN, ",\"saidAt\":\"2026-11-23T09:00:00Z\"")
                .mark(tom, "LATE", TEN, ",\"saidAt\":\"2026-11-24T07:52:00Z\"")
                .send(morning())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.refused.length()").value(2))
                .andExpect(jsonPath("$.states[*].childId").value(contains(tom.toString())));
    }

    @Test
    void marksThatComeTwiceAndInAnyOrderEndAlike() throws Exception {
        RollTablet tablet = tablet(teacher)
                .mark(lea, "ABSENT", TEN.minusSeconds(300))
                .mark(tom, "LATE", TEN.minusSeconds(280))
                .mark(lea, "LATE", TEN.minusSeconds(260))
                .mark(tom, "PRESENT", TEN.minusSeconds(240));
        List<String> shuffled = new ArrayList<>(tablet.waiting());
        Collections.shuffle(shuffled, new Random(7));

        for (String mark : shuffled) {
            tablet.send(morning(), List.of(mark, mark), null).andExpect(status().isOk());
        }
        tablet.send(morning())
                .andExpect(jsonPath("$.cursor").value(4))
                .andExpect(jsonPath("$.refused").value(empty()));

        stands(lea, "LATE");
        stands(tom, "PRESENT");
    }

    @Test
    void twoTabletsAgreeWhateverTheirClocksSay() throws Exception {
        RollTablet wrong =
                new RollTablet(this, teacher, Duration.ofHours(5)).mark(lea, "ABSENT", TEN.minusSeconds(120));
        RollTablet right = tablet(head).mark(lea, "LATE", TEN.minusSeconds(60));

        right.send(morning()).andExpect(jsonPath("$.clockWrong").value(false));
        wrong.send(morning())
                .andExpect(jsonPath("$.clockWrong").value(true))
                .andExpect(jsonPath("$.aheadSeconds").value(18_000))
                .andExpect(jsonPath("$.states[0].status").value("LATE"));

        stands(lea, "LATE");
    }

    @Test
    void aPupilOfAnotherClassIsRefusedAlone() throws Exception {
        ChildId zoe = town.pupil("Zoé", "Roy", school, town.schoolClass(school, "CP"));

        tablet(teacher)
                .mark(zoe, "ABSENT", TEN)
                .mark(lea, "ABSENT", TEN)
                .send(morning())
                .andExpect(jsonPath("$.refused.length()").value(1))
                .andExpect(jsonPath("$.states[*].childId").value(contains(lea.toString())));
    }

    @Test
    void onlyWhoLeadsTheClassTakesItsRoll() throws Exception {
        Viewer agent = town.viewer(town.agent("Luc", "Garnier"));
        for (Viewer other : List.of(colleague(), stranger())) {
            get(other, morning()).andExpect(status().isNotFound());
            tablet(other).mark(lea, "ABSENT", TEN).close(morning()).andExpect(status().isNotFound());
        }
        for (Viewer other : List.of(mother, town.viewer(lea.asPerson()), agent)) {
            get(other, morning()).andExpect(status().isForbidden());
            tablet(other).mark(lea, "ABSENT", TEN).close(morning()).andExpect(status().isForbidden());
        }
        get(head, morning()).andExpect(status().isOk());
        stands(lea, "PRESENT");
    }

    @Test
    void aRollOfADayGoneByTellsNoHourOfItsOwn() throws Exception {
        tablet(teacher)
                .mark(lea, "LATE", TEN)
                .send(roll(TODAY.minusDays(1), "MORNING"))
                .andExpect(jsonPath("$.states[0].status").value("LATE"))
                .andExpect(jsonPath("$.states[0].arrivedAt").isEmpty());
    }

    @Test
    void refusesMomentsThatNoDatabaseHoldsAndTooManyMarks() throws Exception {
        RollTablet tablet = tablet(teacher).mark(lea, "ABSENT", Instant.MAX.minusSeconds(1));
        tablet.send(morning()).andExpect(status().isBadRequest());

        RollTablet many = tablet(teacher).mark(lea, "ABSENT", TEN);
        many.send(morning(), Collections.nCopies(501, many.waiting().getFirst()), null)
                .andExpect(status().isBadRequest());
        stands(lea, "PRESENT");
    }

    @Test
    void readingAndClosingCostTheSameForALargeClass() throws Exception {
        clock.set(TWO);
        tablet(teacher).mark(lea, "ABSENT", TEN).close(roll(TODAY.minusDays(1), "MORNING"));
        int reading = statements.during(() -> get(teacher, morning()));
        int closing = statements.during(() -> tablet(teacher)
                .mark(lea, "ABSENT", TEN)
                .mark(tom, "ABSENT", TEN)
                .close(morning()));
        RollTablet all = tablet(teacher);
        for (int i = 0; i < 25; i++) {
            ChildId pupil = town.pupil("Élève", "N" + i, school, schoolClass);
            town.guardian("Parent", "N" + i, pupil);
            all.mark(pupil, "ABSENT", TEN);
        }
        String afternoon = roll(TODAY, "AFTERNOON");

        assertThat(statements.listDuring(() -> get(teacher, afternoon))).hasSize(reading);
        assertThat(statements.listDuring(() -> all.close(afternoon))).hasSize(closing);
    }

    private ResultActions stands(ChildId child, String status) throws Exception {
        return get(teacher, morning())
                .andExpect(jsonPath("$.pupils[?(@.childId=='%s')].state.status", child)
                        .value(contains(status)));
    }

    private int rolls() {
        return town.number("select count(*) from homework.roll where class_id = :id", schoolClass.value());
    }
}
