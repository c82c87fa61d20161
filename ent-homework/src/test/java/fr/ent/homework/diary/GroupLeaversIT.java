package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.homework.DueView;
import fr.ent.homework.EntryId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes written for a group stay with those it was for, whether they leave it or it is dissolved. */
@HomeworkTest
class GroupLeaversIT extends GroupEntriesScene {

    @Test
    void aPupilWhoLeavesTheGroupKeepsWhatWasWrittenByThen() throws Exception {
        FileId poem = requests.file(yard.teacher());
        EntryId entry = requests.written(yard.teacher(), forGroup(",\"fileIds\":[\"" + poem + "\"]"));
        requests.write(yard.teacher(), forGroup(",\"draft\":true")).andExpect(status().isCreated());

        groups.revise(evasTeacher, group, 1, both, List.of());
        requests.write(yard.teacher(), forGroup("")).andExpect(status().isCreated());
        assertReads(evasMother, eva, 1);
        assertThat(due(evasMother)).extracting(DueView::subject).containsExactly("Mathématiques");
        requests.open(evasMother, poem).andExpect(status().isOk());
        assertReads(yard.mother(), yard.lea(), 2);

        groups.revise(evasTeacher, group, 2, both, List.of(eva));
        assertReads(evasMother, eva, 2);
        requests.delete(yard.teacher(), entry);
        requests.open(evasMother, poem).andExpect(status().isNotFound());
    }

    @Test
    void itsFamiliesReadOnOnceItIsDissolvedAndItComesBackWithAll() throws Exception {
        FileId poem = requests.file(yard.teacher());
        requests.write(yard.teacher(), forGroup(",\"fileIds\":[\"" + poem + "\"]"))
                .andExpect(status().isCreated());
        Viewer head = yard.town().viewer(yard.town().head("Anne", "Petit", yard.school()));

        groups.delete(head, group).andExpect(status().isNoContent());
        for (Viewer family : List.of(yard.mother(), evasMother)) {
            assertReads(family, family.children().getFirst().id(), 1);
            assertThat(due(family)).hasSize(1);
            requests.open(family, poem).andExpect(status().isOk());
        }
        assertReads(malosMother, malosMother.children().getFirst().id(), 0);
        requests.diary(evasTeacher, "classId=" + otherClass + WEEK)
                .andExpect(jsonPath("$.entries.length()").value(1));
        requests.write(yard.teacher(), forGroup("")).andExpect(status().isBadRequest());

        groups.restore(malosMother, group).andExpect(status().isForbidden());
        groups.restore(head, group).andExpect(jsonPath("$.pupils.length()").value(2));
        requests.write(yard.teacher(), forGroup("")).andExpect(status().isCreated());
        assertReads(evasMother, eva, 2);
    }

    @Test
    void aChangeOfItsTextTakesNothingFromThoseWhoLeft() throws Exception {
        EntryId entry = requests.written(yard.teacher(), forGroup(""));
        groups.revise(evasTeacher, group, 1, both, List.of());

        requests.revise(yard.teacher(), entry, """
                        {"version":0,"date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-11-26","subject":"Mathématiques",\
                        "text":"Exercice 5","groupId":"%s"}""".formatted(group)).andExpect(status().isOk());
        assertReads(evasMother, eva, 1);
    }
}
