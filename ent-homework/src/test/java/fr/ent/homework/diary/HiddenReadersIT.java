package fr.ent.homework.diary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.Viewer;
import fr.ent.homework.EntryId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Entries for Léa and Malo, and a teacher of theirs whom a court bars from Léa. */
@HomeworkTest
class HiddenReadersIT {

    private static final String WEEK = "&from=2026-11-23&to=2026-11-27";

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    private Schoolyard yard;
    private ChildId malo;

    @BeforeEach
    void aClassOfTwo() {
        yard = founder.found();
        malo = yard.town().pupil("Malo", "Petit", yard.school(), yard.schoolClass());
    }

    @Test
    void aTeacherFromWhomAChildIsHiddenReadsNothingThatIsForIt() throws Exception {
        requests.write(yard.teacher(), forLea(""));
        requests.write(
                yard.teacher(),
                Requests.homework(yard.schoolClass(), ",\"pupilIds\":[\"%s\",\"%s\"]".formatted(malo, yard.lea())));
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""));
        Viewer barred = barredTeacher();

        requests.diary(barred, "classId=" + yard.schoolClass() + WEEK)
                .andExpect(jsonPath("$.entries[*].forSome", containsInAnyOrder(true, false)))
                .andExpect(jsonPath("$.entries[*].pupilIds[*]", contains(malo.toString())));
        requests.diary(barred, "childId=" + yard.lea() + WEEK).andExpect(status().isNotFound());
        requests.diary(barred, "childId=" + malo + WEEK)
                .andExpect(jsonPath("$.entries.length()").value(2));
    }

    @Test
    void aTeacherFromWhomAChildIsHiddenWritesNothingForIt() throws Exception {
        Viewer barred = barredTeacher();

        requests.write(barred, forLea(""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("pupilIds"));
        EntryId hers = requests.written(yard.teacher(), forLea(",\"draft\":true"));
        EntryId both = requests.written(yard.teacher(), forPupils(List.of(yard.lea(), malo), ",\"draft\":true"));
        requests.revise(barred, hers, revision(malo)).andExpect(status().isNotFound());
        requests.revise(barred, both, revision(malo))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pupilIds", contains(malo.toString())));

        requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK)
                .andExpect(jsonPath("$.entries[*].id", contains(both.toString())));
    }

    private Viewer barredTeacher() {
        PersonId marc = yard.town().restrictedGuardian("Marc", "Benali", yard.lea());
        yard.town()
                .grant(marc, Role.TEACHER, ScopeType.CLASS, yard.schoolClass().value());
        return yard.town().viewer(marc);
    }

    private static String revision(ChildId pupil) {
        return """
                {"date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-11-26","subject":"Mathématiques",\
                "text":"Exercice 5","version":0,"pupilIds":["%s"]}""".formatted(pupil);
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
}
