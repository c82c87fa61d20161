package fr.ent.homework.work;

import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that somebody else concerns themselves with while an answer to it is being written. */
@WorkTest
class WorkRacesIT {

    @Autowired
    private WorkScenes.WorkGiver giver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private WorkScene scene;
    private String work = "";

    @BeforeEach
    void aDrawingThatLeaHandedIn() throws Exception {
        scene = giver.give();
        work = scene.handedIn();
    }

    @Test
    void workThatIsBeingAnsweredIsNotTakenBack() throws Exception {
        Viewer lea = scene.pupil(scene.lea);

        meanwhile(
                        () -> scene.feedback(scene.teacher, work, "{\"stamp\":\"BRAVO\",\"askAgain\":false}"),
                        () -> scene.delete(lea, "/hand-ins/" + work))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:answered"));

        scene.todo(lea, scene.lea)
                .andExpect(jsonPath("$.entries[0].tries[0].feedback.stamp").value("BRAVO"));
    }

    @Test
    void theSoundOfAnAnswerThatIsReplacedMeanwhileIsHeardNoLonger() throws Exception {
        Viewer head = scene.head();
        FileId sound = scene.sound("bravo.mp3");

        meanwhile(
                        () -> scene.feedback(
                                scene.teacher, work, "{\"fileId\":\"%s\",\"askAgain\":false}".formatted(sound)),
                        () -> scene.feedback(head, work, "{\"text\":\"Ajoute la queue.\",\"askAgain\":true}"))
                .andExpect(status().isOk());

        scene.open(scene.mother, sound).andExpect(status().isNotFound());
    }

    /** Sends the second before the first is committed, which is once the second has to wait for it. */
    private ResultActions meanwhile(Act first, Act second) throws Exception {
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ResultActions> sent = scene.town.in(() -> transaction.execute(uncommitted -> {
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
            act.send().andExpect(status().isOk());
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").query(Integer.class).single() > 0;
    }

    /** A request about the work. */
    private interface Act {
        ResultActions send() throws Exception;
    }
}
