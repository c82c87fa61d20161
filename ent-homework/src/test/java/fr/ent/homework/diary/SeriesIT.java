package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Entries that come back each week, and those that are copied from another class. Today is Tuesday, 24 November 2026. */
@HomeworkTest
class SeriesIT {

    private static final String NOVEMBER = "&from=2026-11-01&to=2026-12-31";

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private PublishDueEntries publishDueEntries;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Schoolyard yard;

    @BeforeEach
    void aSchool() {
        yard = founder.found();
    }

    @Test
    void homeworkComesBackEachWeekAndIsReadOnItsOwnDay() throws Exception {
        repeat(yard.teacher(), "2026-12-08", "")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.entries[*].date", contains("2026-11-24", "2026-12-01", "2026-12-08")))
                .andExpect(jsonPath("$.entries[*].dueDate", contains("2026-11-26", "2026-12-03", "2026-12-10")))
                .andExpect(jsonPath("$.entries[*].state", contains("PUBLISHED", "SCHEDULED", "SCHEDULED")))
                .andExpect(jsonPath("$.entries[1].publishAt").value("2026-12-01T06:00:00Z"));

        assertThat(told()).isEqualTo(2);
        requests.diary(yard.mother(), "childId=" + yard.lea() + NOVEMBER)
                .andExpect(jsonPath("$.entries.length()").value(1));

        clock.set(Instant.parse("2026-12-01T06:00:00Z"));
        publishDueEntries.everywhere();
        requests.diary(yard.mother(), "childId=" + yard.lea() + NOVEMBER)
                .andExpect(jsonPath("$.entries.length()").value(2));
    }

    @Test
    void aSeriesOfDraftsForSomePupilsStaysSo() throws Exception {
        repeat(yard.teacher(), "2026-12-08", ",\"draft\":true,\"pupilIds\":[\"" + yard.lea() + "\"]")
                .andExpect(jsonPath("$.entries[*].state", everyItem(is("DRAFT"))))
                .andExpect(jsonPath("$.entries[*].forSome", contains(true, true, true)));
        assertThat(yard.town()
                        .in(() -> jdbc.sql("select count(*) from homework.entry_pupil")
                                .query((row, n) -> row.getInt(1))
                                .single()))
                .isEqualTo(3);
    }

    @Test
    void aSeriesHasAnEndWithinAYear() throws Exception {
        repeat(yard.teacher(), "2026-11-23", "")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("until"));
        repeat(yard.teacher(), "2028-11-24", "").andExpect(status().isBadRequest());
    }

    @Test
    void aSeriesBeginsOnADayWithSchoolAndEndsWithTheYearOfItsClass() throws Exception {
        yard.town().closure(yard.school(), "Grève", LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-24"));

        repeat(yard.teacher(), "2026-12-08", "")
                .andExpect(jsonPath("$.entries[*].date", contains("2026-12-01", "2026-12-08")));
        repeat(yard.teacher(), "2026-11-30", "")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("date"));
        repeat(yard.teacher(), "2027-09-07", "")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("until"));
    }

    @Test
    void nobodyElseWritesASeries() throws Exception {
        for (Viewer other :
                List.of(yard.colleague(), yard.stranger(), founder.found().teacher())) {
            repeat(other, "2026-12-08", "").andExpect(status().isNotFound());
        }
        repeat(yard.mother(), "2026-12-08", "").andExpect(status().isForbidden());
    }

    @Test
    void aProgressionIsTakenUpAsDraftsOnTheSameWeekdays() throws Exception {
        FileId poem = requests.file(yard.teacher());
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"fileIds\":[\"" + poem + "\"]"));
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"pupilIds\":[\"" + yard.lea() + "\"]"));
        requests.write(yard.coTeacher(), Requests.homework(yard.schoolClass(), ""));
        ClassId next = yard.town().schoolClass(yard.school(), "CE1 de 2027");
        ChildId noe = yard.town().pupil("Noé", "Martin", yard.school(), next);
        yard.town().grant(yard.teacher().person(), Role.TEACHER, RoleGrant.ScopeType.CLASS, next.value());
        Viewer teacher = yard.town().viewer(yard.teacher().person());

        requests.as(teacher, MockMvcRequestBuilders.get("/api/homework/progressions"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].classId").value(yard.schoolClass().toString()))
                .andExpect(jsonPath("$[0].className").value("CE1"))
                .andExpect(jsonPath("$[0].entries").value(1));

        copy(teacher, next)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.entries.length()").value(1))
                .andExpect(jsonPath("$.entries[0].state").value("DRAFT"))
                .andExpect(jsonPath("$.entries[0].date").value("2027-01-05"))
                .andExpect(jsonPath("$.entries[0].dueDate").value("2027-01-07"))
                .andExpect(jsonPath("$.entries[0].files[0].id").value(poem.toString()));
        requests.diary(yard.town().viewer(noe.asPerson()), "childId=" + noe + "&from=2027-01-04&to=2027-01-08")
                .andExpect(jsonPath("$.entries").isEmpty());
    }

    @Test
    void aClassOfAYearThatIsOverKeepsItsName() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""));
        yard.town()
                .run(() -> jdbc.sql("update core.school_class set closed_on = '2027-07-10' where id = :class")
                        .param("class", yard.schoolClass().value())
                        .update());

        requests.as(yard.teacher(), MockMvcRequestBuilders.get("/api/homework/progressions"))
                .andExpect(jsonPath("$[0].className").value("CE1"));
    }

    @Test
    void aProgressionIsCopiedIntoAClassOfOnesOwnAlone() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""));

        copy(yard.colleague(), yard.schoolClass()).andExpect(status().isNotFound());
        copy(founder.found().teacher(), yard.schoolClass()).andExpect(status().isNotFound());
        copy(yard.mother(), yard.schoolClass()).andExpect(status().isForbidden());
        copy(yard.coTeacher(), yard.schoolClass())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.entries").isEmpty());
    }

    @Test
    void nothingIsCopiedOfAClassThatIsNoneOfOnesOwn() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""));

        for (ClassId source : List.of(
                new ClassId(UUID.randomUUID()),
                founder.found().schoolClass(),
                yard.town().schoolClass(yard.school(), "CM1"),
                new ClassId(yard.lea().value()))) {
            copy(yard.teacher(), source, yard.schoolClass()).andExpect(status().isNotFound());
        }
    }

    private ResultActions repeat(Viewer viewer, String until, String more) throws Exception {
        return requests.as(
                viewer,
                Requests.json(
                        MockMvcRequestBuilders.post("/api/homework/series"),
                        Requests.homework(yard.schoolClass(), ",\"until\":\"" + until + "\"" + more)));
    }

    private ResultActions copy(Viewer viewer, ClassId onto) throws Exception {
        return copy(viewer, yard.schoolClass(), onto);
    }

    private ResultActions copy(Viewer viewer, ClassId source, ClassId onto) throws Exception {
        return requests.as(
                viewer,
                Requests.json(MockMvcRequestBuilders.post("/api/homework/progressions"), """
                        {"sourceClassId":"%s","from":"2026-11-23","to":"2026-11-27","classId":"%s",\
                        "onto":"2027-01-04"}""".formatted(source, onto)));
    }

    private int told() {
        return yard.town()
                .in(() -> jdbc.sql("select count(*) from core.notice where kind = 'homework.due'")
                        .query((row, n) -> row.getInt(1))
                        .single());
    }
}
