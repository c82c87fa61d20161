package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.testing.IntegrationTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On which half-days there is a roll. */
@IntegrationTest
class RollDayIT extends ClassRollScene {

    @Test
    void thereIsNoRollAheadNorOnADayWithoutSchool() throws Exception {
        for (String path : List.of(roll(TODAY.plusDays(2), "MORNING"), roll(TODAY.plusYears(1), "MORNING"))) {
            get(teacher, path)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:roll-ahead"));
        }
        tablet(teacher)
                .mark(lea, "ABSENT", TEN)
                .send(roll(TODAY.minusDays(2), "MORNING"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:no-class-that-day"))
                .andExpect(jsonPath("$.reason").value("WEEKEND"));
    }

    @Test
    void aHalfDayIsCalledFromHalfAnHourBeforeItBegins() throws Exception {
        String afternoon = roll(TODAY, "AFTERNOON");
        RollTablet tablet = tablet(teacher).mark(lea, "ABSENT", TEN);
        tablet.close(afternoon)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:roll-ahead"));
        assertThat(told()).isEmpty();
        clock.set(TWO.minus(Duration.ofMinutes(61)));
        tablet.close(afternoon).andExpect(status().isConflict());

        clock.set(TWO.minus(Duration.ofMinutes(60)));

        tablet.close(afternoon).andExpect(status().isOk());
        get(teacher, roll(TODAY.plusDays(1), "MORNING")).andExpect(status().isConflict());
    }

    @Test
    void aRollOfLongAgoIsLeftAsItIs() throws Exception {
        clock.set(TEN.plus(Duration.ofDays(1)));
        for (LocalDate day : List.of(TODAY.minusDays(62), TODAY.minusYears(1))) {
            tablet(teacher)
                    .mark(lea, "ABSENT", TEN)
                    .close(roll(day, "MORNING"))
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:homework:roll-over"));
        }
        assertThat(told()).isEmpty();
        get(teacher, roll(TODAY.minusDays(61), "MORNING")).andExpect(status().isOk());
    }

    @Test
    void aWednesdayThatTheTownOpensHasItsMorningAlone() throws Exception {
        town.run(() -> jdbc.sql("""
                        insert into core.school_week (starts_on, wednesday_open, decided_by, decided_at)
                        values ('2026-09-01', true, :head, '2026-08-20T08:00:00Z')""").param("head", head.person().value()).update());
        for (String half : List.of("MORNING", "AFTERNOON")) {
            tablet(teacher)
                    .send(roll(TODAY.minusDays(6), half))
                    .andExpect(half.equals("MORNING") ? status().isOk() : status().isConflict());
        }
    }

    @Test
    void aHalfDayWithoutClassSaysWhyItHasNoRoll() throws Exception {
        town.closure(school, "Fête de l’école", TODAY.minusDays(1), TODAY.minusDays(1));
        get(teacher, roll(TODAY.minusDays(1), "MORNING"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("LOCAL"))
                .andExpect(jsonPath("$.label").value("Fête de l’école"));
        get(teacher, roll(TODAY.minusDays(6), "MORNING"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("WEDNESDAY"));
        town.run(() -> jdbc.sql("""
                        insert into core.school_hours (school_id, weekday, half, starts_at, ends_at, territory_id)
                        values (:school, 'TUESDAY', 'MORNING', '08:30', '11:30', core.territory())""").param("school", school.value()).update());
        get(teacher, roll(TODAY, "MORNING")).andExpect(status().isOk());
        get(teacher, roll(TODAY, "AFTERNOON"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("FREE_HALF"));
        tablet(teacher)
                .mark(lea, "ABSENT", TEN)
                .send(roll(TODAY, "AFTERNOON"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("FREE_HALF"));
    }
}
