package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.homework.DueView;
import fr.ent.homework.EntryId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries for a group are read by its pupils of both classes and by nobody else. */
@HomeworkTest
class GroupEntriesIT extends GroupEntriesScene {

    @Test
    void itsPupilsOfBothClassesReadItAndNobodyElse() throws Exception {
        requests.write(yard.teacher(), forGroup("")).andExpect(status().isCreated());

        for (Viewer reader :
                List.of(yard.mother(), yard.town().viewer(yard.lea().asPerson()))) {
            assertReads(reader, yard.lea(), 1);
        }
        assertReads(evasMother, eva, 1);
        assertReads(malosMother, malosMother.children().getFirst().id(), 0);
        requests.diary(malosMother, "classId=" + yard.schoolClass() + WEEK)
                .andExpect(jsonPath("$.entries").isEmpty());
        assertThat(due(yard.mother())).extracting(DueView::subject).containsExactly("Mathématiques");
        assertThat(due(evasMother)).extracting(DueView::subject).containsExactly("Mathématiques");
        assertThat(due(malosMother)).isEmpty();
        requests.diary(evasTeacher, "classId=" + otherClass + WEEK)
                .andExpect(jsonPath("$.entries[*].groupId", contains(group)));
    }

    @Test
    void aPupilWhoLeavesTheClassReadsItNoMore() throws Exception {
        requests.write(yard.teacher(), forGroup("")).andExpect(status().isCreated());

        ClassId third = yard.town().schoolClass(yard.school(), "CM1");
        yard.town()
                .run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                        .param("class", third.value())
                        .param("id", eva.value())
                        .update());

        Viewer now = yard.town().viewer(evasMother.person());
        assertReads(now, eva, 0);
        assertThat(due(now)).isEmpty();
    }

    @Test
    void aBarredGuardianReadsNothingOfIt() throws Exception {
        requests.write(yard.teacher(), forGroup("")).andExpect(status().isCreated());

        requests.diary(
                        yard.town().viewer(yard.town().restrictedGuardian("Marc", "Benali", yard.lea())),
                        "childId=" + yard.lea() + WEEK)
                .andExpect(status().isNotFound());
    }

    @Test
    void itsFilesFollowTheGroup() throws Exception {
        FileId poem = requests.file(yard.teacher());
        requests.write(yard.teacher(), forGroup(",\"fileIds\":[\"" + poem + "\"]"))
                .andExpect(status().isCreated());

        requests.open(yard.mother(), poem).andExpect(status().isOk());
        requests.open(evasMother, poem).andExpect(status().isOk());
        requests.open(malosMother, poem).andExpect(status().isNotFound());
        groups.revise(
                yard.teacher(),
                group,
                1,
                both,
                List.of(malosMother.children().getFirst().id()));
        requests.open(yard.mother(), poem).andExpect(status().isOk());
        requests.open(malosMother, poem).andExpect(status().isOk());
    }

    @Test
    void itsFamiliesAreTold() throws Exception {
        EntryId entry = requests.written(yard.teacher(), forGroup(""));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        yard.lea().toString(),
                        yard.mother().person().toString(),
                        eva.toString(),
                        evasMother.person().toString());

        requests.delete(yard.teacher(), entry);
        assertThat(told()).isEmpty();
    }

    @Test
    void aGroupInWhichTheClassTakesNoPartIsNone() throws Exception {
        String theirs = groups.made(evasTeacher, List.of(otherClass), List.of(eva));

        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"groupId\":\"" + theirs + "\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("groupId"));
        requests.write(yard.teacher(), forGroup(",\"pupilIds\":[\"" + yard.lea() + "\"]"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void readingCostsTheSameForALargerGroup() throws Exception {
        requests.write(yard.teacher(), forGroup(""));
        int few = statements.during(() -> requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK));
        int written = statements.during(() -> requests.write(yard.teacher(), forGroup("")));
        List<ChildId> more = new ArrayList<>(List.of(yard.lea()));
        for (int number = 0; number < 12; number++) {
            more.add(yard.town().pupil("Pupil" + number, "Petit", yard.school(), yard.schoolClass()));
        }
        groups.revise(yard.teacher(), group, 1, both, more);

        assertThat(statements.during(() -> requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK)))
                .isEqualTo(few);
        assertThat(statements.during(() -> requests.write(yard.teacher(), forGroup(""))))
                .isEqualTo(written);
    }
}
