package fr.ent.homework.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events that turn on a Friday evening, when quiet hours last until Monday at seven; and freed places once they have begun. */
@IntegrationTest
class EventAtNightIT extends EventScene {

    private static final Instant FRIDAY_EVENING = Instant.parse("2026-12-11T19:30:00Z");
    private static final String SATURDAY = "2026-12-12";
    private static final String MONDAY = "2026-12-14";
    private static final String FRIDAY_AFTER = "2026-12-18";

    @ParameterizedTest
    @CsvSource({MONDAY + "," + SATURDAY, SATURDAY + "," + FRIDAY_AFTER, FRIDAY_AFTER + "," + SATURDAY})
    void movedFromOrToADayBeforeTheyEndItIsToldAtOnce(String from, String to) throws Exception {
        String event = marketOn(from);
        answer(mother, event, 3);
        clock.set(FRIDAY_EVENING);

        move(event, 0, to).andExpect(status().isOk());

        assertThat(rung(mother, "homework.event-moved-answer")).isOne();
        assertThat(rung(rose, "homework.event-moved")).isOne();
    }

    @Test
    void movedOnWhatWasToldAtOnceIsToldAtOnceAgain() throws Exception {
        String event = marketOn(SATURDAY);
        clock.set(FRIDAY_EVENING);
        move(event, 0, MONDAY);

        move(event, 1, FRIDAY_AFTER).andExpect(status().isOk());

        assertThat(told(rose, "homework.event-moved")).isOne();
        assertThat(rung(rose, "homework.event-moved")).isOne();
    }

    @Test
    void movedBetweenDaysAfterTheyEndItWaits() throws Exception {
        String event = marketOn(MONDAY);
        answer(mother, event, 3);
        clock.set(FRIDAY_EVENING);

        move(event, 0, FRIDAY_AFTER).andExpect(status().isOk());

        assertThat(told(mother, "homework.event-moved-answer")).isOne();
        assertThat(rung(mother, "homework.event-moved-answer")).isZero();
        assertThat(told(rose, "homework.event-moved")).isOne();
        assertThat(rung(rose, "homework.event-moved")).isZero();
    }

    @Test
    void aWholeDayBeginsAtMidnight() throws Exception {
        String event = read(write(teacher, List.of(ce1), wholeDays(MONDAY, MONDAY, "2026-12-04")), "$.id");
        clock.set(FRIDAY_EVENING);

        put(teacher, EVENTS + "/" + event, """
                {"version": 0, %s}""".formatted(wholeDays(FRIDAY_AFTER, FRIDAY_AFTER, "2026-12-04")))
                .andExpect(status().isOk());

        assertThat(rung(rose, "homework.event-moved")).isOne();
    }

    @Test
    void restoredItIsToldAtOnceWhenItBeginsBefore() throws Exception {
        String event = marketOn(SATURDAY);
        clock.set(FRIDAY_EVENING);
        delete(teacher, EVENTS + "/" + event);
        read(mother);

        post(teacher, EVENTS + "/" + event + "/restore", "").andExpect(status().isNoContent());

        assertThat(rung(mother, "homework.event-restored")).isOne();
    }

    @ParameterizedTest
    @CsvSource({SATURDAY + ",1", MONDAY + ",0"})
    void aPlaceIsToldAtOnceWhenItBeginsBefore(String day, int atOnce) throws Exception {
        String event = marketOn(day);
        answer(mother, event, 4);
        answer(rose, event, 2);
        clock.set(FRIDAY_EVENING);

        answer(mother, event, 0).andExpect(status().isOk());

        assertThat(told(rose, "homework.event-place")).isOne();
        assertThat(rung(rose, "homework.event-place")).isEqualTo(atOnce);
    }

    @ParameterizedTest
    @CsvSource({SATURDAY + ",1", MONDAY + ",0"})
    void aNewOneIsToldAtOnceWhenItBeginsBefore(String day, int atOnce) throws Exception {
        clock.set(FRIDAY_EVENING);

        write(teacher, List.of(ce1), written("4").replace("2026-12-11", day).replace("2026-12-04", day))
                .andExpect(status().isCreated());

        assertThat(told(rose, "homework.event")).isOne();
        assertThat(rung(rose, "homework.event")).isEqualTo(atOnce);
    }

    /** Its first midnight ends the giving, unless answers are taken on its first day. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-04, 2026-12-10T22:59:59Z, false",
        "2026-12-04, 2026-12-10T23:00:00Z, true",
        "2026-12-11, 2026-12-11T22:59:59Z, false",
        "2026-12-11, 2026-12-11T23:00:00Z, true"
    })
    void placesThatComeFreeOfSeveralDaysAreGivenUntilTheyBegin(String until, Instant moment, boolean waits)
            throws Exception {
        String event = read(write(teacher, List.of(ce1), wholeDays("2026-12-11", SATURDAY, until)), "$.id");
        answer(mother, event, 4);
        answer(rose, event, 2);
        clock.set(moment);

        answer(mother, event, 0).andExpect(status().isOk());

        get(rose, MONTH).andExpect(jsonPath("$[0].own.waiting").value(waits));
        assertThat(told(rose, "homework.event-place")).isEqualTo(waits ? 0 : 1);
    }

    private String marketOn(String day) throws Exception {
        return read(write(teacher, List.of(ce1), written("4").replace("2026-12-11", day)), "$.id");
    }

    private static String wholeDays(String from, String to, String until) {
        return """
                "what": {"title": "Classe de mer", "words": "", "place": "", "bring": ""},
                "when": {"from": "%s", "to": "%s"},
                "asking": {"until": "%s", "places": 4, "helpers": true}""".formatted(from, to, until);
    }

    /** So many of a kind that didn't wait for the end of quiet hours. */
    private int rung(Viewer viewer, String kind) {
        return town.number(
                "select count(*) from core.notice where recipient_id = :id and due_at is null and kind = '" + kind
                        + "'",
                viewer.person().value());
    }
}
