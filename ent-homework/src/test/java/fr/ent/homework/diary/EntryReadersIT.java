package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.DateRange;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.homework.DueView;
import fr.ent.homework.EntryId;
import fr.ent.homework.Homework;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entries for some pupils of a class, of which Malo is another one. */
@HomeworkTest
class EntryReadersIT {

    private static final String WEEK = "&from=2026-11-23&to=2026-11-27";

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private Homework homework;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private Schoolyard yard;
    private ChildId malo;
    private Viewer malosMother;

    @BeforeEach
    void aClassOfTwo() {
        yard = founder.found();
        malo = yard.town().pupil("Malo", "Petit", yard.school(), yard.schoolClass());
        malosMother = yard.town().viewer(yard.town().guardian("Nadia", "Petit", malo));
    }

    @Test
    void aFamilyWhoseChildIsNotMeantDoesNotSeeIt() throws Exception {
        requests.write(yard.teacher(), forLea("")).andExpect(status().isCreated());

        for (Viewer reader :
                List.of(yard.mother(), yard.town().viewer(yard.lea().asPerson()))) {
            requests.diary(reader, "childId=" + yard.lea() + WEEK)
                    .andExpect(jsonPath("$.entries[*].forSome", contains(true)))
                    .andExpect(jsonPath(
                            "$.entries[0].pupilIds", contains(yard.lea().toString())));
            requests.diary(reader, "classId=" + yard.schoolClass() + WEEK)
                    .andExpect(jsonPath("$.entries.length()").value(1));
        }
        Viewer malosOwn = yard.town().viewer(malo.asPerson());
        for (Viewer other : List.of(malosMother, malosOwn)) {
            requests.diary(other, "childId=" + malo + WEEK)
                    .andExpect(jsonPath("$.entries").isEmpty());
            requests.diary(other, "classId=" + yard.schoolClass() + WEEK)
                    .andExpect(jsonPath("$.entries").isEmpty());
        }
        assertThat(due(malosMother)).isEmpty();
        assertThat(due(yard.mother())).extracting(DueView::subject).containsExactly("Mathématiques");
    }

    @Test
    void aFamilyReadsOfNoOtherPupilForWhomItIs() throws Exception {
        requests.write(
                yard.teacher(),
                Requests.homework(yard.schoolClass(), ",\"pupilIds\":[\"%s\",\"%s\"]".formatted(malo, yard.lea())));

        requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK)
                .andExpect(jsonPath("$.entries[0].pupilIds", contains(yard.lea().toString())));
        requests.diary(yard.coTeacher(), "classId=" + yard.schoolClass() + WEEK)
                .andExpect(jsonPath("$.entries[0].pupilIds.length()").value(2));
        requests.diary(yard.teacher(), "childId=" + malo + WEEK)
                .andExpect(jsonPath("$.entries[0].pupilIds", contains(malo.toString())));
    }

    @Test
    void onlyThoseMeantAreToldAndTheOthersOnceTheyAre() throws Exception {
        EntryId entry = requests.written(yard.teacher(), forLea(""));
        assertThat(told())
                .containsExactlyInAnyOrder(
                        yard.lea().toString(), yard.mother().person().toString());

        requests.revise(yard.teacher(), entry, revision(",\"pupilIds\":[\"" + malo + "\"]"))
                .andExpect(status().isOk());

        assertThat(told())
                .containsExactlyInAnyOrder(malo.toString(), malosMother.person().toString());
        requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK)
                .andExpect(jsonPath("$.entries").isEmpty());
    }

    @Test
    void itsFilesAreOpenToThoseMeantAlone() throws Exception {
        FileId poem = requests.file(yard.teacher());
        EntryId entry = requests.written(yard.teacher(), forLea(",\"fileIds\":[\"" + poem + "\"]"));

        requests.open(yard.mother(), poem).andExpect(status().isOk());
        requests.open(malosMother, poem).andExpect(status().isNotFound());
        requests.open(yard.town().viewer(yard.town().restrictedGuardian("Marc", "Benali", yard.lea())), poem)
                .andExpect(status().isNotFound());

        requests.revise(yard.teacher(), entry, revision(",\"fileIds\":[\"" + poem + "\"]"))
                .andExpect(status().isOk());
        requests.open(malosMother, poem).andExpect(status().isOk());

        requests.delete(yard.teacher(), entry);
        requests.open(yard.mother(), poem).andExpect(status().isNotFound());
        requests.open(malosMother, poem).andExpect(status().isNotFound());
    }

    @Test
    void writingForManyPupilsCostsTheSameAsForTwo() throws Exception {
        String file = ",\"fileIds\":[\"" + requests.file(yard.teacher()) + "\"]";
        List<ChildId> pupils = new ArrayList<>(List.of(yard.lea(), malo));
        requests.write(yard.teacher(), forPupils(pupils, file));
        int two = statements.during(() -> requests.write(yard.teacher(), forPupils(pupils, file)));
        EntryId entry = requests.written(yard.teacher(), forPupils(pupils, file));
        int deleted = statements.during(() -> requests.delete(yard.teacher(), entry));
        for (int number = 0; number < 20; number++) {
            pupils.add(yard.town().pupil("Pupil" + number, "Petit", yard.school(), yard.schoolClass()));
        }

        assertThat(statements.during(() -> requests.write(yard.teacher(), forPupils(pupils, file))))
                .isEqualTo(two);
        EntryId many = requests.written(yard.teacher(), forPupils(pupils, file));
        assertThat(statements.during(() -> requests.delete(yard.teacher(), many)))
                .isEqualTo(deleted);
    }

    @Test
    void aPupilOfAnotherClassIsNobody() throws Exception {
        ChildId eva =
                yard.town().pupil("Eva", "Roux", yard.school(), yard.town().schoolClass(yard.school(), "CM2"));

        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"pupilIds\":[\"" + eva + "\"]"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("pupilIds"))
                .andExpect(jsonPath("$.errors[0].code").value("unknown"));
    }

    @Test
    void anEntryWhosePupilsAreAllErasedIsForNobody() throws Exception {
        requests.write(yard.teacher(), forLea(""));
        yard.town()
                .run(() -> jdbc.sql("delete from homework.entry_pupil where child_id = :id")
                        .param("id", yard.lea().value())
                        .update());

        requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK)
                .andExpect(jsonPath("$.entries").isEmpty());
        requests.diary(malosMother, "childId=" + malo + WEEK)
                .andExpect(jsonPath("$.entries").isEmpty());
    }

    private String forPupils(List<ChildId> pupils, String more) {
        return Requests.homework(
                yard.schoolClass(),
                pupils.stream()
                                .map(pupil -> "\"" + pupil + "\"")
                                .collect(Collectors.joining(",", ",\"pupilIds\":[", "]"))
                        + more);
    }

    private String forLea(String more) {
        return Requests.homework(yard.schoolClass(), ",\"pupilIds\":[\"" + yard.lea() + "\"]" + more);
    }

    private static String revision(String more) {
        return """
                {"date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-11-26","subject":"Mathématiques",\
                "text":"Exercice 5","version":0%s}""".formatted(more);
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
