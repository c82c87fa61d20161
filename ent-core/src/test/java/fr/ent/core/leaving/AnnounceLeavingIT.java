package fr.ent.core.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Asking;
import fr.ent.core.testing.TestClock.SettableClock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

class AnnounceLeavingIT extends ClassScene {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SettableClock clock;

    private Asking asking;
    private Viewer agent;
    private Viewer head;
    private PersonId sofia;

    @BeforeEach
    void staff() {
        asking = new Asking(mvc);
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
        head = town.viewer(town.head("Ada", "Baille", school));
        sofia = town.guardian("Sofia", "Benali", lea);
    }

    @Test
    void thePupilLeavesOnThatDay() throws Exception {
        announce(head, "2026-12-18").andExpect(status().isNoContent());
        announce(head, "2026-12-18").andExpect(status().isNoContent());
        assertThat(town.audited("leaving.announced")).isOne();
        assertThat(told()).isOne();
        asking.get(agent, "/api/core/leavings")
                .andExpect(jsonPath("$[0].leavesOn").value("2026-12-18"))
                .andExpect(jsonPath("$[0].importId").isEmpty());

        clock.set(Instant.parse("2026-12-18T06:00:00Z"));
        LeavingRound.pass(application);

        assertThat(town.number(
                        "select count(*) from core.pupil where id = :id and left_on = '2026-12-18'", lea.value()))
                .isOne();
    }

    @Test
    void isCalledOffByTheHeadWhoMayNotContradictAFile() throws Exception {
        announce(agent, "2026-12-18").andExpect(status().isNoContent());
        asking.delete(head, "/api/core/leavings/{child}", lea).andExpect(status().isNoContent());

        assertThat(town.number("select count(*) from core.pupil_leaving where child_id = :id", lea.value()))
                .isZero();
        asking.delete(head, "/api/core/leavings/{child}", lea).andExpect(status().isNotFound());
    }

    @Test
    void aHeadDoesNotContradictAFileInTwoRequestsEither() throws Exception {
        announce(agent, "2026-12-18").andExpect(status().isNoContent());
        byAFile();

        announce(head, "2027-06-30")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:missed-by-file"));
        asking.delete(head, "/api/core/leavings/{child}", lea).andExpect(status().isNotFound());
        announce(agent, "2027-06-30").andExpect(status().isNoContent());
    }

    @Test
    void nobodyKeepsAChildOfTheOwnFamily() throws Exception {
        announce(agent, "2026-12-18").andExpect(status().isNoContent());
        PersonId own = town.agent("Lou", "Benali");
        town.familyOf(own, lea);

        asking.delete(town.viewer(own), "/api/core/leavings/{child}", lea)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:own-family"));
    }

    private void byAFile() {
        UUID batch = UUID.randomUUID();
        town.run(() -> {
            jdbc.sql("""
                            insert into core.import_batch (id, school_id, state, files, counts, compared_at_revision,
                                                           created_by, created_at)
                            values (:batch, :school, 'APPLIED', '{}', '{}', 0, gen_random_uuid(), now())""").param("batch", batch).param("school", school.value()).update();
            jdbc.sql("update core.pupil_leaving set batch_id = :batch")
                    .param("batch", batch)
                    .update();
        });
    }

    @Test
    void refusesADayThatHasCome() throws Exception {
        announce(agent, "2026-11-24").andExpect(status().isBadRequest());
        announce(agent, "2028-11-24").andExpect(status().isBadRequest());
    }

    @Test
    void anotherSchoolsHeadFindsNothing() throws Exception {
        Viewer other = town.viewer(town.head("Max", "Henry", town.school("Les Tilleuls")));

        announce(other, "2026-12-18").andExpect(status().isNotFound());
        asking.post(other, "/api/core/leavings/" + lea + "/preview", "{\"leavesOn\": \"2026-12-18\"}")
                .andExpect(status().isNotFound());
    }

    private ResultActions announce(Viewer viewer, String day) throws Exception {
        return asking.put(viewer, "/api/core/leavings/" + lea, "{\"leavesOn\": \"%s\"}".formatted(day));
    }

    private int told() {
        return town.number(
                "select count(*) from core.notice where kind = 'core.leaves' and recipient_id = :id", sofia.value());
    }
}
