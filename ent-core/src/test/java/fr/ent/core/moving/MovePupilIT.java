package fr.ent.core.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovePupilIT extends MoveScene {

    @Test
    void aHeadMovesAPupilWithinTheSchoolAndTheFamilyIsTold() throws Exception {
        move(head, ce2, TODAY)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("DONE"));

        assertThat(classOfLea()).isEqualTo(ce2);
        assertThat(told("core.pupil-moves-class")).isOne();
        assertThat(town.audited("pupil.moved")).isOne();
    }

    @Test
    void whichSchoolAChildGoesToIsTheTownsToSay() throws Exception {
        move(head, elsewhere, TODAY).andExpect(status().isNotFound());

        move(agent, elsewhere, TODAY).andExpect(status().isCreated());
        assertThat(classOfLea()).isEqualTo(elsewhere);
        assertThat(told("core.pupil-moves-school")).isOne();
        move(head, ce2, TODAY).andExpect(status().isNotFound());
    }

    @Test
    void aMoveAheadIsCarriedOutOnItsFirstDay() throws Exception {
        move(agent, ce2, LATER)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("ANNOUNCED"));
        MoveRound.pass(application);
        assertThat(classOfLea()).isEqualTo(ce1);

        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);

        assertThat(classOfLea()).isEqualTo(ce2);
        list().andExpect(jsonPath("$[*].move.state").value(contains("DONE")));
    }

    @Test
    void aMoveAheadIsCalledOff() throws Exception {
        String move = id(move(head, ce2, LATER));
        move(agent, ce2, TODAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:move-announced"));

        undo(head, move)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("CALLED_OFF"));

        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);
        assertThat(classOfLea()).isEqualTo(ce1);
        assertThat(told("core.pupil-stays-in-class")).isOne();
        undo(head, move).andExpect(status().isConflict());
    }

    @Test
    void theWriterIsToldWhenTheClassIsClosedByThen() throws Exception {
        move(head, ce2, LATER).andExpect(status().isCreated());
        town.run(() -> jdbc.sql("update core.school_class set closed_on = '2026-12-01' where id = :id")
                .param("id", ce2.value())
                .update());

        clock.set(Instant.parse("2026-12-07T05:00:00Z"));
        MoveRound.pass(application);

        assertThat(classOfLea()).isEqualTo(ce1);
        list().andExpect(jsonPath("$[*].move.state").value(contains("OVERTAKEN")));
        assertThat(town.number(
                        "select count(*) from core.notice where kind = 'core.move-overtaken' and recipient_id = :id",
                        head.person().value()))
                .isOne();
    }

    @Test
    void canBeTakenBackForThirtyDaysWhileThePupilIsThere() throws Exception {
        String first = id(move(agent, ce2, TODAY));
        String second = id(move(agent, elsewhere, TODAY));

        undo(agent, first)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:move-over"));
        undo(head, second).andExpect(status().isNotFound());
        undo(agent, second).andExpect(status().isOk());
        assertThat(classOfLea()).isEqualTo(ce2);
        assertThat(town.number("select count(*) from core.pupil where id = :id and awaits_file", lea.value()))
                .isZero();
        clock.set(clock.instant().plus(Duration.ofDays(31)));
        undo(agent, first).andExpect(status().isConflict());
    }

    @Test
    void refusesADayThatIsPastOrBeyondTheYearAndTheSameClass() throws Exception {
        move(agent, ce2, "2026-11-23").andExpect(status().isBadRequest());
        move(agent, ce2, "2029-11-23").andExpect(status().isBadRequest());
        move(agent, ce1, TODAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:same-class"));
    }

    @Test
    void nobodyMovesAChildOfTheOwnFamily() throws Exception {
        town.familyOf(agent.person(), lea);

        move(town.viewer(agent.person()), ce2, TODAY)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:own-family"));
    }

    @Test
    void aClassToWhichAMoveLeadsStaysOpen() throws Exception {
        String ahead = id(move(agent, ce2, LATER));
        asking.post(agent, "/api/core/classes/" + ce2 + "/close", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:class-in-use"))
                .andExpect(jsonPath("$.expected").value(1))
                .andExpect(jsonPath("$.pupils").value(0));

        undo(agent, ahead).andExpect(status().isOk());

        asking.post(agent, "/api/core/classes/" + ce2 + "/close", "").andExpect(status().isNoContent());
    }

    @Test
    void aPupilWhoLeavesTheSchoolChangesNoClassThereAfterwards() throws Exception {
        asking.put(agent, "/api/core/leavings/" + lea, "{\"leavesOn\": \"%s\"}".formatted(LATER))
                .andExpect(status().isNoContent());

        for (String path : List.of(moves(), moves() + "/preview")) {
            asking.post(agent, path, wanted(ce2, LATER))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].code").value("after-leaving"));
        }
        move(agent, ce2, "2026-12-04").andExpect(status().isCreated());
    }

    @Test
    void movedElsewhereALeavingIsCalledOff() throws Exception {
        asking.put(agent, "/api/core/leavings/" + lea, "{\"leavesOn\": \"2026-12-18\"}")
                .andExpect(status().isNoContent());
        asking.post(agent, moves() + "/preview", wanted(elsewhere, TODAY))
                .andExpect(jsonPath("$.leavesOn").value("2026-12-18"));

        move(agent, elsewhere, TODAY).andExpect(status().isCreated());

        assertThat(town.number("select count(*) from core.pupil_leaving where child_id = :id", lea.value()))
                .isZero();
    }
}
