package fr.ent.homework.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomeworkTest
class DueNoticesIT {

    @Autowired
    private Schoolyards.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private SettableClock clock;

    private Schoolyard yard;

    @BeforeEach
    void aSchool() {
        yard = founder.found();
    }

    @Test
    void pupilsAndTheirGuardiansAreTold() throws Exception {
        PersonId barred = yard.town().restrictedGuardian("Marc", "Benali", yard.lea());

        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""));

        assertThat(told())
                .containsExactlyInAnyOrder(
                        yard.mother().person().toString() + " about " + yard.lea(), yard.lea() + " about " + yard.lea())
                .noneMatch(line -> line.startsWith(barred.toString()));
        assertThat(yard.town()
                        .in(() -> jdbc.sql(
                                        "select distinct link || ' ' || (arguments ->> 'subject') as said from core.notice")
                                .query((row, n) -> row.getString("said"))
                                .list()))
                .containsExactly("/devoirs?enfant=" + yard.lea() + "&date=2026-11-26 Mathématiques");
    }

    @Test
    void aLessonOrWhatIsPastRingsNoBell() throws Exception {
        String homework = Requests.homework(yard.schoolClass(), "");

        requests.write(yard.teacher(), homework.replace("HOMEWORK", "LESSON").replace("\"2026-11-26\"", "null"))
                .andExpect(status().isCreated());
        requests.write(yard.teacher(), homework.replace("2026-11-2", "2026-11-1"))
                .andExpect(status().isCreated());

        assertThat(told()).isEmpty();
    }

    @Test
    void aDayIsOverByTheClockOfTheTown() throws Exception {
        clock.set(Instant.parse("2026-11-26T23:30:00Z"));

        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""))
                .andExpect(status().isCreated());

        assertThat(told()).isEmpty();
    }

    @Test
    void writingCostsTheSameForALargeClass() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""));
        int small = statements.during(this::writeAgain);
        for (int i = 0; i < 20; i++) {
            ChildId pupil = yard.town().pupil("Élève", "N" + i, yard.school(), yard.schoolClass());
            yard.town().guardian("Parent", "N" + i, pupil);
        }

        assertThat(statements.during(this::writeAgain)).isEqualTo(small);
    }

    private void writeAgain() throws Exception {
        requests.write(yard.teacher(), Requests.homework(yard.schoolClass(), ""))
                .andExpect(status().isCreated());
    }

    private List<String> told() {
        return yard.town()
                .in(() -> jdbc.sql(
                                "select recipient_id || ' about ' || child_id as told from core.notice where kind = 'homework.due'")
                        .query((row, n) -> row.getString("told"))
                        .list());
    }
}
