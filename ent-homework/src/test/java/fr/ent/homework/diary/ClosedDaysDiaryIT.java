package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.homework.EntryId;
import fr.ent.homework.group.GroupRequests;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A diary on closed days, and what its readers hear of it. */
@HomeworkTest
class ClosedDaysDiaryIT extends ClosedDaysScene {

    @Autowired
    private MockMvc mvc;

    @Test
    void thePreviewCountsWhatIsOnTheseDays() throws Exception {
        preview("2026-11-26", "2026-11-26").andExpect(jsonPath("$.homework").value(1));
        preview("2026-11-27", "2026-11-27").andExpect(jsonPath("$.homework").value(0));

        dueOn("2026-11-26");
    }

    @Test
    void homeworkIsDueOnTheNextDayWithSchoolAndBackWhenTheDayOpens() throws Exception {
        readAll();
        String closed = close("2026-11-26", "2026-11-26");

        dueOn("2026-11-27");
        assertThat(told("homework.due", yard.mother())).containsExactly("2026-11-26", "2026-11-26 2026-11-27");
        assertThat(told("homework.entries-moved", yard.teacher())).hasSize(1);

        readAll();
        open(closed).andExpect(jsonPath("$.ends.homework").value(1));

        dueOn("2026-11-26");
        assertThat(told("homework.due", yard.mother()))
                .containsExactly("2026-11-26", "2026-11-26 2026-11-27", "2026-11-27 2026-11-26");
        assertThat(told("homework.entries-back", yard.teacher())).hasSize(1);
    }

    @Test
    void nobodyHearsOfAClosingThatIsTakenBackBeforeItIsRead() throws Exception {
        open(close("2026-11-26", "2026-11-26"));

        assertThat(told("homework.due", yard.mother())).containsExactly("2026-11-26");
        assertThat(told("homework.entries-moved", yard.teacher())).isEmpty();
        assertThat(told("homework.entries-back", yard.teacher())).isEmpty();

        readAll();
        open(close("2026-11-26", "2026-11-26"));
        assertThat(told("homework.due", yard.mother())).containsExactly("2026-11-26");
    }

    @Test
    void aWednesdayThatTheAuthorChoseStaysAndNothingIsDueBeforeItIsGiven() throws Exception {
        EntryId given = noted("2026-12-02", "2026-12-03");
        EntryId due = noted("2026-12-01", "2026-12-02");

        close("2026-12-03", "2026-12-03");
        assertThat(days(given)).isEqualTo("2026-12-02 2026-12-04");
        close("2026-12-01", "2026-12-01");
        assertThat(days(due)).isEqualTo("2026-12-04 2026-12-04");
    }

    @Test
    void daysThatCloseOneAfterTheOtherOpenInAnyOrder() throws Exception {
        String thursday = close("2026-11-26", "2026-11-26");
        String friday = close("2026-11-27", "2026-11-27");
        dueOn("2026-11-30");

        open(thursday);
        dueOn("2026-11-26");
        open(friday).andExpect(jsonPath("$.ends.homework").value(0));
        dueOn("2026-11-26");
    }

    @Test
    void aClosingThatGrowsMovesItFurtherAndOneThatShrinksBack() throws Exception {
        String closed = close("2026-11-26", "2026-11-26");

        change(closed, 0, "2026-12-01").andExpect(status().isOk());
        dueOn("2026-12-03");
        change(closed, 1, "2026-11-26")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ends.homework").value(1));
        dueOn("2026-11-27");
    }

    @Test
    void onADayThatItsAuthorChoseMeanwhileItStays() throws Exception {
        String closed = close("2026-11-26", "2026-11-26");
        requests.revise(yard.teacher(), entry, """
                        {"version":1,"date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-12-04",
                         "subject":"Mathématiques","text":"Exercice 4 page 12"}""").andExpect(status().isOk());

        open(closed).andExpect(jsonPath("$.ends.homework").value(0));

        dueOn("2026-12-04");
    }

    @Test
    void deletedItStaysAndForOnePupilItIsToldToTheFamilyOfThatOneAlone() throws Exception {
        ChildId tom = yard.town().pupil("Tom", "Roy", yard.school(), yard.schoolClass());
        Viewer rose = yard.town().viewer(yard.town().guardian("Rose", "Roy", tom));
        requests.delete(yard.teacher(), entry).andExpect(status().isNoContent());
        EntryId own = requests.written(
                yard.teacher(), Requests.homework(yard.schoolClass(), ",\"pupilIds\":[\"" + yard.lea() + "\"]"));

        preview("2026-11-26", "2026-11-26").andExpect(jsonPath("$.homework").value(1));
        close("2026-11-26", "2026-11-26");

        assertThat(days(own)).isEqualTo("2026-11-24 2026-11-27");
        assertThat(days(entry)).isEqualTo("2026-11-24 2026-11-26");
        assertThat(told("homework.due", yard.mother())).containsExactly("2026-11-27");
        assertThat(told("homework.due", rose)).isEmpty();
    }

    @Test
    void ofAGroupItIsToldToTheFamiliesOfThoseWhoTakePart() throws Exception {
        ChildId tom = yard.town().pupil("Tom", "Roy", yard.school(), yard.schoolClass());
        Viewer rose = yard.town().viewer(yard.town().guardian("Rose", "Roy", tom));
        String group = new GroupRequests(mvc).made(yard.teacher(), List.of(yard.schoolClass()), List.of(yard.lea()));
        requests.delete(yard.teacher(), entry).andExpect(status().isNoContent());
        EntryId ofTheGroup = requests.written(
                yard.teacher(), Requests.homework(yard.schoolClass(), ",\"groupId\":\"" + group + "\""));

        close("2026-11-26", "2026-11-26");

        assertThat(days(ofTheGroup)).isEqualTo("2026-11-24 2026-11-27");
        assertThat(told("homework.due", yard.mother())).containsExactly("2026-11-27");
        assertThat(told("homework.due", rose)).isEmpty();
    }

    @Test
    void restoredItStandsWhereItWouldHadItNotBeenDeleted() throws Exception {
        requests.delete(yard.teacher(), entry);
        String closed = close("2026-11-26", "2026-11-26");
        requests.restore(yard.teacher(), entry).andExpect(status().isOk());
        assertThat(days(entry)).isEqualTo("2026-11-24 2026-11-27");

        requests.delete(yard.teacher(), entry);
        open(closed);
        requests.restore(yard.teacher(), entry).andExpect(status().isOk());
        assertThat(days(entry)).isEqualTo("2026-11-24 2026-11-26");
    }

    @Test
    void aLessonPlannedForTheDayLeavesItsSlotAndItsMomentComesLater() throws Exception {
        String slot = requests.slot(yard.teacher(), yard.schoolClass());
        EntryId lesson = requests.written(
                yard.teacher(),
                Requests.homework(
                                yard.schoolClass(),
                                ",\"slotId\":\"" + slot + "\",\"publishAt\":\"2026-12-01T06:00:00Z\"")
                        .replace("2026-11-24", "2026-12-01")
                        .replace("\"2026-11-26\"", "null")
                        .replace("HOMEWORK", "LESSON"));

        String closed = close("2026-12-01", "2026-12-01");
        assertThat(placed(lesson)).isEqualTo("2026-12-03 null 2026-12-03T06:00:00Z");

        open(closed);
        assertThat(placed(lesson)).isEqualTo("2026-12-01 " + slot + " 2026-12-01T06:00:00Z");
    }

    @Test
    void movedOverAChangeOfClocksItAppearsAtTheSameHour() throws Exception {
        EntryId lesson = requests.written(
                yard.teacher(),
                Requests.homework(yard.schoolClass(), ",\"publishAt\":\"2027-03-26T07:00:00Z\"")
                        .replace("2026-11-24", "2027-03-26")
                        .replace("\"2026-11-26\"", "null")
                        .replace("HOMEWORK", "LESSON"));

        String closed = close("2027-03-26", "2027-03-26");
        assertThat(placed(lesson)).isEqualTo("2027-03-30 null 2027-03-30T06:00:00Z");

        open(closed);
        assertThat(placed(lesson)).isEqualTo("2027-03-26 null 2027-03-26T07:00:00Z");
    }

    @Test
    void statementsDontGrowWithTheHomework() throws Exception {
        int one = statements.during(() -> close("2026-11-26", "2026-11-26"));
        for (int i = 0; i < 20; i++) {
            ChildId pupil = yard.town().pupil("Élève", "N" + i, yard.school(), yard.schoolClass());
            yard.town().guardian("Parent", "N" + i, pupil);
            requests.write(
                            yard.teacher(),
                            Requests.homework(yard.schoolClass(), "").replace("11-26", "12-03"))
                    .andExpect(status().isCreated());
        }

        assertThat(statements.during(() -> close("2026-12-03", "2026-12-03"))).isLessThanOrEqualTo(one);
    }
}
