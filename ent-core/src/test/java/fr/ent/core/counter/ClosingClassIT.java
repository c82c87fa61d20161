package fr.ent.core.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Pupils who come at the counter into a class in the very moment in which it closes. */
@IntegrationTest
class ClosingClassIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Counter counter;
    private Town town;
    private Viewer agent;
    private ClassId closing;
    private ChildId tom;
    private String members;

    @BeforeEach
    void aFamilyWhosePupilHadLeft() {
        counter = new Counter(http);
        town = planner.found("Valmarin");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        SchoolId school = town.school("Jean-Macé");
        closing = town.schoolClass(school, "CE1");
        tom = town.pupil("Tom", "Benali", school, closing);
        members = "/api/core/households/" + town.household(List.of(town.guardian("Sofia", "Benali", tom)), List.of(tom))
                + "/members";
        town.run(() -> List.of("pupil", "person")
                .forEach(table -> jdbc.sql("update core." + table + " set left_on = '2026-11-02' where id = :id")
                        .param("id", tom.value())
                        .update()));
    }

    @Test
    void aNewPupilIsRefused() throws Exception {
        whileTheClassCloses(this::aNewPupilComes);
    }

    @Test
    void aPupilWhoReturnsToItIsRefused() throws Exception {
        whileTheClassCloses(this::tomReturns);
    }

    @Test
    void theClassStaysOpenForANewPupilWhoComesFirst() throws Exception {
        beforeTheClassCloses(this::aNewPupilComes);
    }

    @Test
    void theClassStaysOpenForAPupilWhoReturnsFirst() throws Exception {
        beforeTheClassCloses(this::tomReturns);
    }

    private ResultActions aNewPupilComes() throws Exception {
        return counter.post(agent, members, """
                {"adults": [], "children": [{"pupil": {"identity": %s, "classId": "%s"}, "confirmed": true}]}""".formatted(Counter.identity("Zoé", "Roy", "\"2018-05-04\""), closing));
    }

    private ResultActions tomReturns() throws Exception {
        return counter.post(agent, members, """
                {"adults": [], "children": [{"childId": "%s", "classId": "%s"}]}""".formatted(tom, closing));
    }

    private ResultActions theClassCloses() throws Exception {
        return counter.post(agent, "/api/core/classes/" + closing + "/close", "");
    }

    private void whileTheClassCloses(Act pupilComes) throws Exception {
        meanwhile(() -> theClassCloses().andExpect(status().isNoContent()), pupilComes)
                .andExpect(status().isNotFound());

        assertThat(pupils()).isZero();
    }

    private void beforeTheClassCloses(Act pupilComes) throws Exception {
        meanwhile(() -> pupilComes.send().andExpect(status().is2xxSuccessful()), this::theClassCloses)
                .andExpect(status().isConflict());

        assertThat(pupils()).isOne();
        assertThat(town.number(
                        "select count(*) from core.school_class where id = :id and closed_on is null", closing.value()))
                .isOne();
    }

    /** Sends the second before the first is committed, which is once the second has to wait for it. */
    private ResultActions meanwhile(Act first, Act second) throws Exception {
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ResultActions> sent = town.in(() -> transaction.execute(uncommitted -> {
                send(first);
                Future<ResultActions> underWay = other.submit(second::send);
                await().atMost(20, TimeUnit.SECONDS).until(() -> underWay.isDone() || somebodyWaits());
                return underWay;
            }));
            return sent.get(20, TimeUnit.SECONDS);
        }
    }

    private static void send(Act act) {
        try {
            act.send();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private int pupils() {
        return town.number("select count(*) from core.pupil where class_id = :id and left_on is null", closing.value());
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").query(Integer.class).single() > 0;
    }

    /** A request of the counter. */
    private interface Act {
        ResultActions send() throws Exception;
    }
}
