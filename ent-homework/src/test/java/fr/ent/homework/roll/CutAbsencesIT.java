package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.guardianship.ShutTraces;
import fr.ent.core.testing.IntegrationTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A father declares two weeks, and a court bars him on their first day. */
@IntegrationTest
class CutAbsencesIT extends ClassRollScene {

    private static final LocalDate THURSDAY = TODAY.minusDays(5);

    @Autowired
    private ShutTraces traces;

    @Test
    void theWordOfAGuardianEndsWithTheBar() throws Exception {
        clock.set(TEN.minus(Duration.ofDays(5)));
        post(father, ABSENCES, absence(lea, THURSDAY, TODAY.plusDays(10), "null"));
        bar(father.person());
        clock.set(TEN);
        for (LocalDate day : List.of(THURSDAY, TODAY.minusDays(1), TODAY)) {
            missed(lea, day, "MORNING");
        }
        missed(lea, TODAY.minusDays(1), "AFTERNOON");
        missed(lea, TODAY.minusDays(4), "MORNING");

        get(head, "/api/homework/registers?classId=%s&month=2026-11".formatted(schoolClass))
                .andExpect(jsonPath("$.pupils[0].absences[0].reason").value("ILLNESS"))
                .andExpect(jsonPath("$.pupils[0].unexplained").value(4))
                .andExpect(jsonPath("$.pupils[0].fourHalves").value(true));
        assertThat(figures().getFirst()).isEqualTo("CE1;2;5;10;5;4;0;50,0;1;0");
        post(head, "/api/homework/registers/letters?classId=%s&month=2026-11".formatted(schoolClass), "")
                .andExpect(status().isOk());
        get(mother, ABSENCES + "/missed?childId=" + lea)
                .andExpect(jsonPath("$[0].reason").value((Object) null))
                .andExpect(jsonPath("$[4].reason").value("ILLNESS"));
    }

    private void bar(PersonId guardian) {
        town.run(() -> {
            jdbc.sql("update core.guardianship set restricted = true where guardian_id = :id")
                    .param("id", guardian.value())
                    .update();
            traces.shut(lea, guardian);
        });
    }

    private void missed(ChildId child, LocalDate day, String half) throws Exception {
        tablet(teacher).mark(child, "ABSENT", TEN).close(roll(day, half)).andExpect(status().isOk());
    }
}
