package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.homework.DueView;
import fr.ent.homework.EntryId;
import fr.ent.homework.Homework;
import fr.ent.homework.group.GroupRequests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Entries for a group of two classes: Léa is in it, Malo of her class isn't, and Eva of the other class is. */
@HomeworkTest
class GroupEntriesIT {

    private static final String WEEK = "&from=2026-11-23&to=2026-11-27";

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Homework homework;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private GroupRequests groups;
    private Schoolyard yard;
    private ClassId otherClass;
    private Viewer malosMother;
    private ChildId eva;
    private Viewer evasMother;
    private Viewer evasTeacher;
    private List<ClassId> both;
    private String group;

    @BeforeEach
    void aGroupOfTwoClasses() throws Exception {
        groups = new GroupRequests(mvc);
        yard = founder.found();
        ChildId malo = yard.town().pupil("Malo", "Petit", yard.school(), yard.schoolClass());
        malosMother = yard.town().viewer(yard.town().guardian("Nadia", "Petit", malo));
        otherClass = yard.town().schoolClass(yard.school(), "CE2");
        eva = yard.town().pupil("Eva", "Roux", yard.school(), otherClass);
        evasMother = yard.town().viewer(yard.town().guardian("Ana", "Roux", eva));
        evasTeacher = yard.town().viewer(yard.town().teacher("Paul", "Roux", otherClass));
        both = List.of(yard.schoolClass(), otherClass);
        group = groups.made(yard.teacher(), both, List.of(yard.lea()));
        groups.revise(evasTeacher, group, 0, both, List.of(eva)).andExpect(status().isOk());
    }

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

    @Test
    void aChangeOfItsTextTakesNothingFromThoseWhoLeft() throws Exception {
        EntryId entry = requests.written(yard.teacher(), forGroup(""));
        groups.revise(evasTeacher, group, 1, both, List.of());

        requests.revise(yard.teacher(), entry, """
                        {"version":0,"date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-11-26","subject":"Mathématiques",\
                        "text":"Exercice 5","groupId":"%s"}""".formatted(group)).andExpect(status().isOk());
        assertReads(evasMother, eva, 1);
    }

    private void assertReads(Viewer reader, ChildId child, int entries) throws Exception {
        requests.diary(reader, "childId=" + child + WEEK)
                .andExpect(jsonPath("$.entries.length()").value(entries));
    }

    private String forGroup(String more) {
        return Requests.homework(yard.schoolClass(), ",\"groupId\":\"" + group + "\"" + more);
    }

    private List<DueView> due(Viewer family) {
        return yard
                .town()
                .in(() -> homework.listDue(
                        family.children(),
                        DateRange.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27)),
                        family.person()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<String> told() {
        return yard.town()
                .in(() -> jdbc.sql("select recipient_id from core.notice where kind = 'homework.due'")
                        .query((row, n) -> row.getString("recipient_id"))
                        .list());
    }
}
