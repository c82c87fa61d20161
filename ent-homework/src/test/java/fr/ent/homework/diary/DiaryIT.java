package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.DateRange;
import fr.ent.core.Id;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.homework.DueView;
import fr.ent.homework.Homework;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@HomeworkTest
class DiaryIT {

    private static final String WEEK = "&from=2026-11-23&to=2026-11-27";
    private static final DateRange DAYS = DateRange.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27));

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

    @BeforeEach
    void aClassWithHomework() throws Exception {
        yard = founder.found();
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""));
    }

    @Test
    void familyPupilTeacherAndHeadReadTheDiaryOfAChild() throws Exception {
        Viewer pupil = yard.town().viewer(yard.lea().asPerson());
        for (Viewer reader : List.of(yard.mother(), pupil, yard.teacher(), yard.head())) {
            requests.diary(reader, "childId=" + yard.lea() + WEEK)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.from").value("2026-11-23"))
                    .andExpect(jsonPath("$.to").value("2026-11-27"))
                    .andExpect(jsonPath("$.entries.length()").value(1))
                    .andExpect(jsonPath("$.entries[0].subject").value("Mathématiques"));
            requests.diary(reader, "classId=" + yard.schoolClass() + WEEK).andExpect(status().isOk());
        }
    }

    @Test
    void nobodyElseDoes() throws Exception {
        ChildId tom =
                yard.town().pupil("Tom", "Durand", yard.school(), yard.town().schoolClass(yard.school(), "CM1"));
        Viewer barred = yard.town().viewer(yard.town().restrictedGuardian("Marc", "Benali", yard.lea()));
        Viewer otherFamily = yard.town().viewer(yard.town().guardian("Jean", "Durand", tom));
        Viewer otherPupil = yard.town().viewer(tom.asPerson());
        Viewer elsewhere = founder.found().mother();
        for (Viewer other : List.of(barred, otherFamily, otherPupil, yard.colleague(), yard.stranger(), elsewhere)) {
            requests.diary(other, "childId=" + yard.lea() + WEEK).andExpect(status().isNotFound());
            requests.diary(other, "classId=" + yard.schoolClass() + WEEK).andExpect(status().isNotFound());
        }
    }

    @Test
    void theTownDoesNotReadHomework() throws Exception {
        Viewer agent = yard.town().viewer(yard.town().agent("Luc", "Garnier"));

        requests.diary(agent, "childId=" + yard.lea() + WEEK).andExpect(status().isForbidden());
        requests.diary(agent, "classId=" + yard.schoolClass() + WEEK).andExpect(status().isForbidden());
    }

    @Test
    void showsWhatWasGivenOrFallsDueInTheseDays() throws Exception {
        write("2026-11-10", "2026-11-23", "Due on the first day");
        write("2026-11-27", "2026-12-04", "Given on the last day");
        write("2026-11-10", "2026-11-20", "Before");
        write("2026-11-30", "2026-12-01", "After");

        requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK)
                .andExpect(jsonPath("$.entries[0].subject").value("Due on the first day"))
                .andExpect(jsonPath("$.entries[1].subject").value("Mathématiques"))
                .andExpect(jsonPath("$.entries[2].subject").value("Given on the last day"))
                .andExpect(jsonPath("$.entries.length()").value(3));
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-11-23&to=2026-11-27, childId, exactly-one",
        "childId=018f0000-0000-7000-8000-000000000000&classId=018f0000-0000-7000-8000-000000000000&from=2026-11-23&to=2026-11-27, childId, exactly-one",
        "childId=018f0000-0000-7000-8000-000000000000&from=2026-11-01&to=2027-01-02, to, range-too-long",
        "childId=018f0000-0000-7000-8000-000000000000&from=2026-11-27&to=2026-11-26, to, before-from",
        "childId=018f0000-0000-7000-8000-000000000000&from=2026-11-27, to, required",
        "childId=nonsense&from=2026-11-27&to=2026-11-27, childId, malformed",
        "childId=018f0000-0000-7000-8000-000000000000&from=27/11/2026&to=2026-11-27, from, malformed"
    })
    void saysWhatIsWrongWithTheQuestion(String query, String field, String code) throws Exception {
        requests.diary(yard.mother(), query)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:invalid"))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void readsTwoMonthsAtOnce() throws Exception {
        requests.diary(yard.mother(), "childId=" + yard.lea() + "&from=2026-11-01&to=2027-01-01")
                .andExpect(status().isOk());
    }

    @Test
    void doesNotSendAgainWhatThePhoneHas() throws Exception {
        String etag = etag();

        unlessMatching(etag)
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        write("2026-11-24", "2026-11-25", "Nouveau");
        unlessMatching(etag)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries.length()").value(2));
    }

    @Test
    void sendsAgainWhatTheEntryBorrowsOnceThatChanges() throws Exception {
        FileId poem = requests.file(yard.teacher());
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"fileIds\":[\"" + poem + "\"]"));
        String before = etag();

        change(
                "update core.person set family_name = 'Effacée' where id = :id",
                yard.teacher().person());
        String renamed = etag();
        change("update core.stored_file set name = 'fable.txt' where id = :id", poem);

        assertThat(renamed).isNotEqualTo(before);
        assertThat(etag()).isNotEqualTo(renamed);
        unlessMatching(before)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries[0].author.familyName").value("Effacée"));
    }

    @Test
    void readingCostsTheSameForALongDiary() throws Exception {
        FileId poem = requests.file(yard.teacher());
        String attached = Requests.homework(yard.schoolClass(), ",\"fileIds\":[\"" + poem + "\"]");
        requests.write(yard.teacher(), attached);
        int few = statements.during(this::read);
        for (int i = 0; i < 30; i++) {
            requests.write(
                    i % 2 == 0 ? yard.teacher() : yard.head(),
                    i % 2 == 0 ? attached : Requests.homework(yard.schoolClass(), ""));
        }

        assertThat(statements.during(this::read)).isEqualTo(few).isEqualTo(4);
    }

    @Test
    void theFamilyHomeGetsWhatIsDueForAllChildrenInOneStatement() throws Exception {
        ClassId other = yard.town().schoolClass(yard.school(), "CM2");
        ChildId sami = yard.town().pupil("Sami", "Benali", yard.school(), other);
        Viewer mother = yard.town().viewer(yard.town().guardian("Sofia", "Benali", yard.lea(), sami));

        assertThat(statements.during(
                        () -> yard.town().run(() -> homework.listDue(mother.children(), DAYS, mother.person()))))
                .isOne();
        Map<ChildId, List<DueView>> due =
                yard.town().in(() -> homework.listDue(mother.children(), DAYS, mother.person()));
        assertThat(due).containsOnlyKeys(yard.lea(), sami);
        assertThat(due.get(sami)).isEmpty();
        assertThat(due.get(yard.lea())).extracting(DueView::subject).containsExactly("Mathématiques");
    }

    private void write(String date, String due, String subject) throws Exception {
        requests.write(
                        yard.teacher(),
                        Requests.homework(yard.schoolClass(), "")
                                .replace("2026-11-24", date)
                                .replace("2026-11-26", due)
                                .replace("Mathématiques", subject))
                .andExpect(status().isCreated());
    }

    private String etag() throws Exception {
        return Objects.requireNonNull(requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK)
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andReturn()
                .getResponse()
                .getHeader("ETag"));
    }

    private ResultActions unlessMatching(String etag) throws Exception {
        String path = "/api/homework/diary?childId=" + yard.lea() + WEEK;
        return requests.as(yard.mother(), MockMvcRequestBuilders.get(path).header("If-None-Match", etag));
    }

    private void change(String sql, Id id) {
        yard.town().run(() -> jdbc.sql(sql).param("id", id.value()).update());
    }

    private void read() throws Exception {
        requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK).andExpect(status().isOk());
    }
}
