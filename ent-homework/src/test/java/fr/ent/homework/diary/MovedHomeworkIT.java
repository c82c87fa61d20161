package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.homework.EntryId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Families read in the bell for when homework is due, also once that has changed. */
@HomeworkTest
class MovedHomeworkIT {

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter statements;

    private Schoolyard yard;
    private EntryId entry;

    @BeforeEach
    void homeworkForThursday() throws Exception {
        yard = founder.found();
        entry = requests.written(yard.teacher(), Requests.homework(yard.schoolClass(), ""));
    }

    @Test
    void aNoticeThatNobodyHasReadSaysTheNewDayInsteadOfTheOld() throws Exception {
        revise(0, "HOMEWORK", "2026-11-30");

        assertThat(notices())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .isEqualTo("unread 2026-11-30 instead of 2026-11-26 at /devoirs?enfant=" + yard.lea()
                                + "&date=2026-11-30"));
        revise(1, "HOMEWORK", "2026-11-30");
        assertThat(notices()).hasSize(2);
    }

    @Test
    void familiesWhoHaveReadTheOldDayAreToldTheNewOne() throws Exception {
        readAll();

        revise(0, "HOMEWORK", "2026-11-30");

        assertThat(notices())
                .hasSize(4)
                .filteredOn(line -> line.startsWith("unread 2026-11-30"))
                .hasSize(2);
    }

    @Test
    void anotherHomeworkKeepsItsNotices() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""));

        revise(0, "HOMEWORK", "2026-11-30");

        assertThat(notices())
                .hasSize(4)
                .filteredOn(line -> line.startsWith("unread 2026-11-26"))
                .hasSize(2);
    }

    @Test
    void nothingIsSaidAnyMoreOfHomeworkThatIsALessonNowOrIsPast() throws Exception {
        revise(0, "LESSON", null);
        assertThat(notices()).isEmpty();

        revise(1, "HOMEWORK", "2026-11-26");
        assertThat(notices()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("unread 2026-11-26 at"));

        revise(2, "HOMEWORK", "2026-11-20");
        assertThat(notices()).isEmpty();
    }

    @Test
    void deletedHomeworkIsNotAnnouncedAndRestoredHomeworkIsToThoseWhoHaveNotReadOfIt() throws Exception {
        read(yard.lea());
        requests.delete(yard.teacher(), entry).andExpect(status().isNoContent());
        assertThat(notices()).hasSize(1);

        requests.restore(yard.teacher(), entry).andExpect(status().isOk());

        assertThat(notices())
                .hasSize(2)
                .filteredOn(line -> line.startsWith("unread 2026-11-26"))
                .hasSize(1);
    }

    @Test
    void movingCostsTheSameForALargeClass() throws Exception {
        int small = statements.during(() -> revise(0, "HOMEWORK", "2026-11-30"));
        for (int i = 0; i < 20; i++) {
            ChildId pupil = yard.town().pupil("Élève", "N" + i, yard.school(), yard.schoolClass());
            yard.town().guardian("Parent", "N" + i, pupil);
        }

        assertThat(statements.during(() -> revise(1, "HOMEWORK", "2026-12-01"))).isEqualTo(small);
    }

    private void revise(int version, String kind, @Nullable String due) throws Exception {
        requests.revise(yard.teacher(), entry, """
                        {"version":%d,"date":"2026-11-19","kind":"%s","dueDate":%s,"subject":"Mathématiques",
                         "text":"Exercice 4"}""".formatted(version, kind, due == null ? "null" : "\"" + due + "\""))
                .andExpect(status().isOk());
    }

    private void readAll() {
        yard.town()
                .run(() ->
                        jdbc.sql("update core.notice set read_at = created_at").update());
    }

    private void read(ChildId pupil) {
        yard.town()
                .run(() -> jdbc.sql("update core.notice set read_at = created_at where recipient_id = :me")
                        .param("me", pupil.value())
                        .update());
    }

    private List<String> notices() {
        return yard.town().in(() -> jdbc.sql("""
                                select case when read_at is null then 'unread ' else 'read ' end
                                       || (arguments ->> 'dueDate')
                                       || coalesce(' instead of ' || (arguments ->> 'formerDate'), '')
                                       || ' at ' || link as line
                                from core.notice where kind = 'homework.due'""").query(String.class).list());
    }
}
