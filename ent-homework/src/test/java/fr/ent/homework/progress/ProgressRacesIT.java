package fr.ent.homework.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the levels of one class at once. */
@IntegrationTest
class ProgressRacesIT extends ProgressScene {

    @Autowired
    private TransactionTemplate transaction;

    private String reads = "";
    private String counts = "";

    @BeforeEach
    void twoLevelsOfLea() throws Exception {
        List<String> ordered = skills().stream().sorted().toList();
        reads = ordered.get(0);
        counts = ordered.get(1);
        noteAll(teacher, List.of(noted(lea, reads, "REACHED"), noted(lea, counts, "REACHED")))
                .andExpect(status().isNoContent());
    }

    @Test
    void keepsBothWhenTwoNoteTheSameLevelsInOppositeOrder() throws Exception {
        List<ResultActions> answers = whileTheFirstLevelIsHeld(List.of(
                () -> noteAll(teacher, List.of(noted(lea, reads, "EXCEEDED"), noted(lea, counts, "EXCEEDED"))),
                () -> noteAll(teacher, List.of(noted(lea, counts, "NOT_REACHED"), noted(lea, reads, "NOT_REACHED")))));

        for (ResultActions answer : answers) {
            answer.andExpect(status().isNoContent());
        }
    }

    @Test
    void keepsWhatIsNotedWhileSomebodyPublishes() throws Exception {
        List<ResultActions> answers = whileTheFirstLevelIsHeld(List.of(
                () -> publish(teacher),
                () -> noteAll(teacher, List.of(noted(lea, counts, "EXCEEDED"), noted(lea, reads, "EXCEEDED")))));

        answers.get(0).andExpect(status().isOk());
        answers.get(1).andExpect(status().isNoContent());
    }

    @Test
    void tellsFamiliesOnceOfReportsThatArePublishedTwiceAtOnce() throws Exception {
        List<ResultActions> answers = whileTheFirstLevelIsHeld(List.of(this::publishReports, this::publishReports));

        answers.get(0).andExpect(jsonPath("$.reports").value(1));
        answers.get(1).andExpect(jsonPath("$.reports").value(0));
        assertThat(toldOfReports()).isEqualTo(2);
    }

    @Test
    void aYearKeepsItsTermsWhileSomebodyPublishes() throws Exception {
        Viewer head = head();
        List<ResultActions> answers = whileTheFirstLevelIsHeld(List.of(
                () -> publish(teacher),
                () -> put(
                        head,
                        "/terms/%s?year=2026".formatted(school),
                        "{\"version\": 0, \"ends\": [\"2027-01-29\"]}")));

        answers.get(0).andExpect(status().isOk());
        answers.get(1)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:term-count-fixed"));
    }

    @Test
    void aLevelAndWordsWaitForWhoSetsTheTerms() throws Exception {
        List<Act> acts = List.of(
                () -> noteAll(teacher, List.of(noted(lea, reads, "EXCEEDED"))),
                () -> put(
                        teacher,
                        "/reports/%s?term=%s".formatted(lea, TERM),
                        "{\"version\":0,\"general\":\"Bravo\",\"subjects\":[]}"));
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ResultActions>> sent = town.in(() -> transaction.execute(held -> {
                town.number(
                        "select count(*) from pg_advisory_xact_lock(hashtextextended('terms:' || cast(:id as text), 0))",
                        school.value());
                List<Future<ResultActions>> begun =
                        acts.stream().map(act -> underWay(people, act)).toList();
                assertThat(begun).noneMatch(Future::isDone);
                return begun;
            }));
            for (Future<ResultActions> one : sent) {
                one.get(20, TimeUnit.SECONDS).andExpect(status().isNoContent());
            }
        }
    }

    private ResultActions publishReports() throws Exception {
        return post(teacher, "/reports/publications?classId=%s&term=%s".formatted(ce1, TERM), "");
    }

    private int toldOfReports() {
        return town.number(
                "select count(*) from core.notice where kind = 'homework.report' and child_id = :id", lea.value());
    }

    /** Sends these, each once the one before has to wait, and lets them go when all of them do. */
    private List<ResultActions> whileTheFirstLevelIsHeld(List<Act> acts) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ResultActions>> sent = town.in(() -> transaction.execute(held -> {
                town.number("select 1 from homework.result where skill_id = :id for update", UUID.fromString(reads));
                return acts.stream().map(act -> underWay(people, act)).toList();
            }));
            return List.of(sent.get(0).get(20, TimeUnit.SECONDS), sent.get(1).get(20, TimeUnit.SECONDS));
        }
    }

    private Future<ResultActions> underWay(ExecutorService people, Act act) {
        int before = waiting();
        Future<ResultActions> sent = people.submit(act::send);
        await().atMost(20, TimeUnit.SECONDS).until(() -> sent.isDone() || waiting() > before);
        return sent;
    }

    private int waiting() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").query(Integer.class).single();
    }

    /** A request about the class. */
    private interface Act {
        ResultActions send() throws Exception;
    }
}
