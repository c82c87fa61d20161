package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.testing.IntegrationTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An event that is moved, called off and taken back: what families hear, and what stays of their answers. */
@IntegrationTest
class EventTurnsIT extends EventScene {

    @Test
    void aHomeThatHasAnsweredIsToldThatTheAnswerStands() throws Exception {
        String event = market("4");
        answer(mother, event, 3);

        move(event, 0, "2026-12-18").andExpect(status().isOk());

        assertThat(told(mother, "homework.event-moved-answer")).isOne();
        assertThat(told(mother, "homework.event-moved")).isZero();
        assertThat(told(rose, "homework.event-moved")).isOne();
        get(mother, MONTH)
                .andExpect(jsonPath("$[0].own.coming").value(3))
                .andExpect(jsonPath("$[0].own.movedSince").value(true));
        answers(teacher, event).andExpect(jsonPath("$.answers[0].movedSince").value(true));

        answer(mother, event, 3);
        get(mother, MONTH).andExpect(jsonPath("$[0].own.movedSince").value(false));
    }

    @Test
    void movedBackItIsAsItWasAndWhoHasntReadOfItHearsNothing() throws Exception {
        String event = market("4");
        answer(mother, event, 3);
        move(event, 0, "2026-12-18");

        move(event, 1, "2026-12-11").andExpect(status().isOk());

        get(mother, MONTH)
                .andExpect(jsonPath("$[0].own.coming").value(3))
                .andExpect(jsonPath("$[0].own.movedSince").value(false));
        assertThat(told(mother, "homework.event-moved-answer")).isZero();
        assertThat(told(rose, "homework.event-moved")).isOne();
    }

    @Test
    void aReaderOfTheMoveHearsThatItIsMovedBack() throws Exception {
        String event = market("4");
        answer(mother, event, 3);
        move(event, 0, "2026-12-18");
        read(mother);

        move(event, 1, "2026-12-11");

        assertThat(told(mother, "homework.event-moved-answer")).isEqualTo(2);
    }

    @Test
    void noAnswerIsAskedForUntilADayThatHasPassed() throws Exception {
        String event = market("4");
        clock.set(Instant.parse("2026-12-07T09:00:00Z"));

        write(teacher, List.of(ce1), written("4"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("until"))
                .andExpect(jsonPath("$.errors[0].code").value("past"));
        move(event, 0, "2026-12-18").andExpect(status().isOk());
        put(teacher, EVENTS + "/" + event, """
                {"version": 1, %s}""".formatted(
                                written("4").replace("2026-12-11", "2026-12-18").replace("2026-12-04", "2026-12-06")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void itTurnsTenTimesAndIsCalledOffForGoodThen() throws Exception {
        String event = market("null");
        for (int turn = 0; turn < 9; turn++) {
            move(event, turn, "2026-12-" + (12 + turn)).andExpect(status().isOk());
        }
        delete(teacher, EVENTS + "/" + event);
        post(teacher, EVENTS + "/" + event + "/restore", "").andExpect(status().isNoContent());

        move(event, 11, "2026-12-30")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:event-turned-often"));
        put(teacher, EVENTS + "/" + event, """
                {"version": 11, %s}""".formatted(written("null").replace("2026-12-11", "2026-12-20")))
                .andExpect(status().isOk());
        delete(teacher, EVENTS + "/" + event).andExpect(status().isNoContent());
        post(teacher, EVENTS + "/" + event + "/restore", "").andExpect(status().isConflict());
    }

    @Test
    void aReaderOfTheCallingOffHearsThatItTakesPlace() throws Exception {
        String event = market("4");
        answer(mother, event, 3);
        delete(teacher, EVENTS + "/" + event);
        read(mother);

        post(teacher, EVENTS + "/" + event + "/restore", "").andExpect(status().isNoContent());

        assertThat(told(mother, "homework.event-restored")).isOne();
        assertThat(told(rose, "homework.event-restored")).isZero();
        assertThat(told(rose, "homework.event")).isOne();
        get(mother, MONTH).andExpect(jsonPath("$[0].own.coming").value(3));
    }

    @Test
    void movedAndCalledOffBeforeAnybodyReadsItIsOnItsNewDayOnceItTakesPlaceAgain() throws Exception {
        String event = market("4");
        read(mother);
        move(event, 0, "2026-12-18");
        delete(teacher, EVENTS + "/" + event);

        post(teacher, EVENTS + "/" + event + "/restore", "").andExpect(status().isNoContent());

        assertThat(told(mother, "homework.event-moved")).isOne();
        assertThat(told(mother, "homework.event-called-off")).isZero();
        assertThat(told(rose, "homework.event")).isOne();
        assertThat(told(rose, "homework.event-moved")).isZero();
    }

    @Test
    void afterTheLastDayOfAnswersAHomeMaySayThatItDoesntCome() throws Exception {
        String event = market("3");
        answer(mother, event, 3);
        answer(rose, event, 2);
        clock.set(Instant.parse("2026-12-05T09:00:00Z"));
        get(mother, MONTH)
                .andExpect(jsonPath("$[0].open").value(false))
                .andExpect(jsonPath("$[0].own.revocable").value(true));

        answer(mother, event, 2).andExpect(status().isConflict());
        answer(max, event, 0).andExpect(status().isNotFound());
        answer(mother, event, 0).andExpect(status().isOk());

        get(rose, MONTH).andExpect(jsonPath("$[0].own.waiting").value(false));
        clock.set(Instant.parse("2026-12-11T16:00:00Z"));
        answer(rose, event, 0).andExpect(status().isConflict());
    }

    @Test
    void nobodyAnswersOnceItHasBegun() throws Exception {
        String event = read(write(teacher, List.of(ce1), written("3").replace("2026-12-04", "2026-12-11")), "$.id");
        clock.set(Instant.parse("2026-12-11T15:59:59Z"));
        answer(mother, event, 2).andExpect(status().isOk());
        clock.set(Instant.parse("2026-12-11T16:00:00Z"));

        answer(rose, event, 1).andExpect(status().isConflict());
    }
}
