package fr.ent.core.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ClassId;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** A move to another school that is announced: the leaving it ends, and a move of which nothing comes. */
class MoveAheadIT extends MoveScene {

    @Autowired
    private TransactionTemplate transaction;

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
    void aLeavingThatWasAnnouncedAgainAndCalledOffDoesntStandAgain() throws Exception {
        leavesBeforeChristmas();
        String ahead = id(move(agent, elsewhere, LATER));
        leavesBeforeChristmas();
        asking.delete(agent, "/api/core/leavings/{child}", lea).andExpect(status().isNoContent());

        undo(agent, ahead).andExpect(status().isOk());

        assertThat(leavingOn("2026-12-18")).isZero();
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

    @Test
    void theLeavingThatAMoveCalledOffStandsAgainWhenNothingComesOfTheMove() throws Exception {
        leavesBeforeChristmas();
        move(agent, elsewhere, LATER).andExpect(status().isCreated());
        close(elsewhere);

        onTheFirstDay();

        list().andExpect(jsonPath("$[*].move.state").value(contains("OVERTAKEN")));
        assertThat(leavingOn("2026-12-18")).isOne();
        assertThat(told("core.leaves")).isEqualTo(2);
    }

    @Test
    void aPupilWhoIsAtAnotherSchoolBesidesDoesntLeaveAfterAll() throws Exception {
        leavesBeforeChristmas();
        move(agent, elsewhere, LATER).andExpect(status().isCreated());
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class, school_id = (select school_id from"
                        + " core.school_class where id = :class) where id = :id")
                .param(
                        "class",
                        town.schoolClass(town.school("Les Saules"), "CE1").value())
                .param("id", lea.value())
                .update());

        onTheFirstDay();

        list().andExpect(jsonPath("$[*].move.state").value(contains("OVERTAKEN")));
        assertThat(leavingOn("2026-12-18")).isZero();
    }

    @Test
    void theClassThatIsToldWhenAMoveIsCalledOffIsThePupils() throws Exception {
        String ahead = id(move(agent, elsewhere, LATER));
        place(town.schoolClass(school, "CM1"));

        undo(agent, ahead).andExpect(status().isOk());

        assertThat(toldClass("core.pupil-stays-in-class")).isEqualTo("CM1");
    }

    @Test
    void nobodyIsToldOfAMoveCalledOffOfAPupilWhoHasLeft() throws Exception {
        leavesBeforeChristmas();
        String ahead = id(move(agent, elsewhere, LATER));
        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-20' where id = :id")
                .param("id", lea.value())
                .update());

        undo(agent, ahead).andExpect(status().isOk());

        assertThat(told("core.pupil-stays-in-class")).isZero();
        assertThat(told("core.leaves")).isOne();
    }

    @Test
    void aMoveAnnouncedLongAheadIsShownForThirtyDaysFromItsFirstDay() throws Exception {
        String done = id(move(head, ce2, "2027-01-18"));
        clock.set(Instant.parse("2027-01-18T05:00:00Z"));
        MoveRound.pass(application);
        list().andExpect(jsonPath("$[*].move.state").value(contains("DONE")))
                .andExpect(jsonPath("$[*].undoable").value(contains(true)));
        undo(head, done).andExpect(status().isOk());

        move(head, ce2, "2027-03-08").andExpect(status().isCreated());
        close(ce2);
        clock.set(Instant.parse("2027-03-08T05:00:00Z"));
        MoveRound.pass(application);

        list().andExpect(jsonPath("$[*].move.state").value(contains("OVERTAKEN")));
    }

    @Test
    void aClassThatIsClosedMeanwhileIsNoClassToMoveTo() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<ResultActions> moved = town.in(() -> transaction.execute(uncommitted -> {
                close(ce2);
                Future<ResultActions> moving = other.submit(() -> move(agent, ce2, TODAY));
                await().until(() -> moving.isDone() || somebodyWaits());
                return moving;
            }));

            moved.get(20, TimeUnit.SECONDS).andExpect(status().isNotFound());
        }
        assertThat(town.number("select count(*) from core.pupil_move where child_id = :id", lea.value()))
                .isZero();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""").query(Integer.class).single() > 0;
    }

    private void onTheFirstDay() throws Exception {
        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);
    }

    private void close(ClassId id) {
        town.run(() -> jdbc.sql("update core.school_class set closed_on = '2026-12-01' where id = :id")
                .param("id", id.value())
                .update());
    }

    private void place(ClassId id) {
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :id")
                .param("class", id.value())
                .param("id", lea.value())
                .update());
    }

    private String toldClass(String kind) {
        return town.in(
                () -> jdbc.sql("select arguments->>'class' from core.notice where kind = :kind and recipient_id = :id")
                        .param("kind", kind)
                        .param("id", sofia.value())
                        .query(String.class)
                        .single());
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
