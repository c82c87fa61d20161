package fr.ent.homework.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The homework that Léa has to do, as she and each of her parents look at it. */
@WorkTest
class ToDoIT {

    @Autowired
    private WorkScenes.WorkGiver giver;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private SettableClock clock;

    private WorkScene scene;
    private Viewer lea;

    @BeforeEach
    void aDrawingToHandIn() throws Exception {
        scene = giver.give();
        lea = scene.pupil(scene.lea);
    }

    @Test
    void listsWhatIsDueFromTodayOnAndWhatWasHandedInOfLate() throws Exception {
        scene.homework("Hier", "2026-11-23", false);
        scene.homework("Aujourd’hui", "2026-11-24", false);
        scene.homework("À rendre hier", "2026-11-23", true);
        scene.homework("À rendre il y a trois semaines", "2026-11-02", true);

        scene.todo(lea, scene.lea)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.today").value("2026-11-24"))
                .andExpect(jsonPath("$.entries[*].subject", contains("À rendre hier", "Aujourd’hui", "Dessin")))
                .andExpect(jsonPath("$.entries[2].handIn").value(true))
                .andExpect(jsonPath("$.entries[2].text").value("Au crayon"));
    }

    @Test
    void aDayBeginsByTheClockOfTheTown() throws Exception {
        clock.set(Instant.parse("2026-11-26T23:30:00Z"));
        scene.homework("Le 26", "2026-11-26", false);

        scene.todo(lea, scene.lea)
                .andExpect(jsonPath("$.today").value("2026-11-27"))
                .andExpect(jsonPath("$.entries.length()").value(1));
    }

    @Test
    void nobodyElseReadsIt() throws Exception {
        for (Viewer other : List.of(scene.pupil(scene.malo), scene.pupil(scene.eva), scene.barred())) {
            scene.todo(other, scene.lea).andExpect(status().isNotFound());
            scene.tick(other, scene.drawing, scene.lea).andExpect(status().isNotFound());
            scene.untick(other, scene.drawing, scene.lea).andExpect(status().isNotFound());
        }
        scene.todo(scene.teacher, scene.lea).andExpect(status().isForbidden());
    }

    @Test
    void aTickIsItsTickersOwn() throws Exception {
        scene.tick(scene.mother, scene.drawing, scene.lea).andExpect(status().isNoContent());
        scene.tick(scene.mother, scene.drawing, scene.lea).andExpect(status().isNoContent());

        assertTicked(scene.mother, true);
        assertTicked(scene.father, false);
        assertTicked(lea, false);
        assertThat(scene.count("guardian_tick", scene.lea)).isOne();

        scene.tick(lea, scene.drawing, scene.lea).andExpect(status().isNoContent());
        scene.untick(scene.mother, scene.drawing, scene.lea).andExpect(status().isNoContent());
        assertTicked(lea, true);
        assertTicked(scene.mother, false);
    }

    @Test
    void handingWorkInTicksItOff() throws Exception {
        scene.handedIn();

        assertTicked(lea, true);
        assertTicked(scene.mother, false);
    }

    @Test
    void homeworkOfOthersAndWhatIsNotPublishedIsNobodysToDo() throws Exception {
        String malos = scene.homework("\"pupilIds\":[\"" + scene.malo + "\"]");
        String draft = scene.homework("\"draft\":true");

        for (String other : List.of(malos, draft)) {
            scene.todo(lea, scene.lea).andExpect(jsonPath("$.entries[*].id", contains(scene.drawing)));
            scene.tick(lea, other, scene.lea).andExpect(status().isNotFound());
            scene.tick(scene.mother, other, scene.lea).andExpect(status().isNotFound());
        }
        scene.tick(scene.pupil(scene.malo), malos, scene.malo).andExpect(status().isNoContent());
        scene.board(scene.teacher, malos).andExpect(jsonPath("$.pupils[*].givenName", contains("Malo")));
        scene.board(scene.teacher, draft).andExpect(status().isNotFound());
    }

    @Test
    void readingCostsTheSameForALongList() throws Exception {
        scene.feedback(scene.teacher, scene.handedIn(), "{\"stamp\":\"SEEN\",\"askAgain\":false}");
        int few = statements.during(this::read);
        for (int i = 0; i < 30; i++) {
            scene.homework("Devoir " + i, "2026-11-27", i % 2 == 0);
        }

        assertThat(statements.during(this::read)).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    private void read() throws Exception {
        scene.todo(scene.mother, scene.lea).andExpect(status().isOk());
    }

    private void assertTicked(Viewer viewer, boolean ticked) throws Exception {
        scene.todo(viewer, scene.lea).andExpect(jsonPath("$.entries[0].ticked").value(ticked));
    }
}
