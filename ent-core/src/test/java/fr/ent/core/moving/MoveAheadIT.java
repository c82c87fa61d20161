package fr.ent.core.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A move to another school that is announced: the leaving it ends, and a move of which nothing comes. */
class MoveAheadIT extends MoveScene {

    @Test
    void theLeavingThatAMoveCalledOffStandsAgainWhenTheMoveIsTakenBack() throws Exception {
        leavesBeforeChristmas();
        String ahead = id(move(agent, elsewhere, LATER));
        assertThat(leavingOn("2026-12-18")).isZero();
        undo(agent, ahead).andExpect(status().isOk());
        assertThat(leavingOn("2026-12-18")).isOne();

        String done = id(move(agent, elsewhere, TODAY));
        assertThat(leavingOn("2026-12-18")).isZero();
        undo(agent, done).andExpect(status().isOk());

        assertThat(leavingOn("2026-12-18")).isOne();
        assertThat(told("core.leaves")).isEqualTo(3);
    }

    @Test
    void aLeavingByTheFormerSchoolsFileGoesWithTheMove() throws Exception {
        move(agent, elsewhere, LATER).andExpect(status().isCreated());
        leavesBeforeChristmas();
        leavingOfAFile();

        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);

        assertThat(classOfLea()).isEqualTo(elsewhere);
        assertThat(leavingOn("2026-12-18")).isZero();
    }

    @Test
    void theFamilyIsToldWhenNothingComesOfAMove() throws Exception {
        move(head, ce2, LATER).andExpect(status().isCreated());
        town.run(() -> {
            jdbc.sql("update core.school_class set closed_on = '2026-12-01' where id = :id")
                    .param("id", ce2.value())
                    .update();
            jdbc.sql("update core.pupil_move set written_by = gen_random_uuid()")
                    .update();
        });

        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);

        list().andExpect(jsonPath("$[*].move.state").value(contains("OVERTAKEN")));
        assertThat(told("core.pupil-stays-in-class")).isOne();
    }

    private void leavesBeforeChristmas() throws Exception {
        asking.put(agent, "/api/core/leavings/" + lea, "{\"leavesOn\": \"2026-12-18\"}")
                .andExpect(status().isNoContent());
    }

    private void leavingOfAFile() {
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

    private int leavingOn(String day) {
        return town.number(
                "select count(*) from core.pupil_leaving where child_id = :id and left_at is null and leaves_on = '"
                        + day + "'",
                lea.value());
    }
}
