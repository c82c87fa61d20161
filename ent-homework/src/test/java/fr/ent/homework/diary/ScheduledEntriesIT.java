package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.homework.EntryId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafts, and entries that wait for their moment. */
@HomeworkTest
class ScheduledEntriesIT {

    private static final String WEEK = "&from=2026-11-23&to=2026-11-27";
    private static final String DRAFT = ",\"draft\":true";
    private static final String TOMORROW = ",\"publishAt\":\"2026-11-25T06:00:00Z\"";

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
    void aDraftIsReadByThoseWhoLeadTheClassAlone() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), DRAFT))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("DRAFT"));

        for (Viewer leader : List.of(yard.teacher(), yard.coTeacher(), yard.head())) {
            requests.diary(leader, "classId=" + yard.schoolClass() + WEEK)
                    .andExpect(jsonPath("$.entries[*].state", contains("DRAFT")));
            requests.diary(leader, "childId=" + yard.lea() + WEEK)
                    .andExpect(jsonPath("$.entries").isEmpty());
        }
        assertThatNobodyReads();
        assertThat(told()).isZero();
    }

    @Test
    void aDraftIsPublishedByChangingIt() throws Exception {
        FileId poem = requests.file(yard.teacher());
        EntryId entry = requests.written(
                yard.teacher(), Requests.homework(yard.schoolClass(), DRAFT + ",\"fileIds\":[\"" + poem + "\"]"));
        requests.open(yard.mother(), poem).andExpect(status().isNotFound());
        requests.open(yard.colleague(), poem).andExpect(status().isNotFound());
        for (Viewer leader : List.of(yard.coTeacher(), yard.head())) {
            requests.open(leader, poem).andExpect(status().isOk());
        }

        requests.revise(yard.teacher(), entry, revision(",\"fileIds\":[\"" + poem + "\"]"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("PUBLISHED"));

        requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK)
                .andExpect(jsonPath("$.entries.length()").value(1));
        requests.open(yard.mother(), poem).andExpect(status().isOk());
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void thoseWhoLeadTheClassTakeUpWhatFamiliesDontReadYet() throws Exception {
        FileId poem = requests.file(yard.teacher());
        String file = ",\"fileIds\":[\"" + poem + "\"]";
        EntryId draft = requests.written(yard.teacher(), Requests.homework(yard.schoolClass(), DRAFT + file));
        EntryId ahead = requests.written(yard.teacher(), Requests.homework(yard.schoolClass(), TOMORROW));
        for (Viewer other : List.of(yard.colleague(), yard.stranger())) {
            requests.revise(other, draft, revision(file)).andExpect(status().isNotFound());
            requests.delete(other, ahead).andExpect(status().isNotFound());
        }

        Viewer standIn = yard.coTeacher();
        requests.delete(standIn, ahead).andExpect(status().isNoContent());
        requests.restore(standIn, ahead).andExpect(status().isOk());
        requests.revise(standIn, draft, revision(file))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("PUBLISHED"))
                .andExpect(jsonPath("$.files[0].id").value(poem.toString()));

        requests.delete(standIn, draft).andExpect(status().isNotFound());
    }

    @Test
    void anEntryIsReadFromItsMomentOnAndToldThen() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), TOMORROW))
                .andExpect(jsonPath("$.state").value("SCHEDULED"))
                .andExpect(jsonPath("$.publishAt").value("2026-11-25T06:00:00Z"));
        clock.set(Instant.parse("2026-11-25T05:59:59Z"));
        publishDueEntries.everywhere();
        assertThatNobodyReads();
        assertThat(told()).isZero();

        clock.set(Instant.parse("2026-11-25T06:00:00Z"));
        publishDueEntries.everywhere();
        publishDueEntries.everywhere();

        requests.diary(yard.mother(), "childId=" + yard.lea() + WEEK)
                .andExpect(jsonPath("$.entries[*].state", contains("PUBLISHED")));
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void anEntryDeletedMeanwhileIsNotPublishedUntilItIsBack() throws Exception {
        EntryId entry = requests.written(yard.teacher(), Requests.homework(yard.schoolClass(), TOMORROW));
        clock.set(Instant.parse("2026-11-24T12:00:00Z"));
        requests.delete(yard.teacher(), entry).andExpect(status().isNoContent());
        clock.set(Instant.parse("2026-11-25T06:00:00Z"));
        publishDueEntries.everywhere();
        assertThat(told()).isZero();

        requests.restore(yard.teacher(), entry).andExpect(jsonPath("$.state").value("SCHEDULED"));
        publishDueEntries.everywhere();

        assertThat(told()).isEqualTo(2);
    }

    @Test
    void aFileOfADraftIsClosedToColleaguesWithTheDraft() throws Exception {
        FileId poem = requests.file(yard.teacher());
        String file = ",\"fileIds\":[\"" + poem + "\"]";
        EntryId draft = requests.written(yard.teacher(), Requests.homework(yard.schoolClass(), DRAFT + file));
        EntryId other = requests.written(yard.teacher(), Requests.homework(yard.schoolClass(), TOMORROW + file));

        requests.delete(yard.teacher(), draft);
        requests.open(yard.coTeacher(), poem).andExpect(status().isOk());
        requests.delete(yard.teacher(), other);
        requests.open(yard.coTeacher(), poem).andExpect(status().isNotFound());
        requests.restore(yard.teacher(), draft);
        requests.open(yard.coTeacher(), poem).andExpect(status().isOk());
    }

    @Test
    void anEntryThatIsPublishedStaysSo() throws Exception {
        EntryId entry = requests.written(yard.teacher(), Requests.homework(yard.schoolClass(), ""));

        for (String back : List.of(DRAFT, TOMORROW)) {
            requests.revise(yard.teacher(), entry, revision(back))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("publishAt"))
                    .andExpect(jsonPath("$.errors[0].code").value("already-published"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25T06:00:00Z, true, not-for-drafts", "2027-11-26T06:00:00Z, false, out-of-range"})
    void aMomentHasItsBounds(String moment, boolean draft, String code) throws Exception {
        requests.write(
                        yard.teacher(),
                        Requests.homework(
                                yard.schoolClass(), ",\"draft\":%s,\"publishAt\":\"%s\"".formatted(draft, moment)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("publishAt"))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void aMomentThatIsPastPublishesAtOnce() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ",\"publishAt\":\"2026-11-24T08:59:00Z\""))
                .andExpect(jsonPath("$.state").value("PUBLISHED"));
    }

    private void assertThatNobodyReads() throws Exception {
        for (Viewer reader :
                List.of(yard.mother(), yard.town().viewer(yard.lea().asPerson()))) {
            requests.diary(reader, "childId=" + yard.lea() + WEEK)
                    .andExpect(jsonPath("$.entries").isEmpty());
            requests.diary(reader, "classId=" + yard.schoolClass() + WEEK)
                    .andExpect(jsonPath("$.entries").isEmpty());
        }
    }

    private static String revision(String more) {
        return """
                {"date":"2026-11-24","kind":"HOMEWORK","dueDate":"2026-11-26","subject":"Mathématiques",\
                "text":"Exercice 5","version":0%s}""".formatted(more);
    }

    private int told() {
        return yard.town()
                .in(() -> jdbc.sql("select count(*) from core.notice where kind = 'homework.due'")
                        .query((row, n) -> row.getInt(1))
                        .single());
    }
}
