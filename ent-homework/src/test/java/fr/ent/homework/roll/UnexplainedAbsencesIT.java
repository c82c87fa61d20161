package fr.ent.homework.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.school.hours.DayHalf;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.homework.UnexplainedAbsence;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family's home asks for a word about what the roll found, for a week. */
@IntegrationTest
class UnexplainedAbsencesIT extends ClassRollScene {

    @Autowired
    private UnexplainedAbsences unexplained;

    private RollTablet tablet;

    @BeforeEach
    void leaIsAwayAndTomIsLate() throws Exception {
        clock.set(TEN);
        tablet = tablet(teacher).mark(lea, "ABSENT", TEN).mark(tom, "LATE", TEN);
        tablet.send(morning()).andExpect(status().isOk());
    }

    @Test
    void asksOnceTheRollIsClosedAndForAWeek() throws Exception {
        assertThat(list()).isEmpty();

        tablet.close(morning()).andExpect(status().isOk());

        assertThat(list()).containsExactly(new UnexplainedAbsence(lea, TODAY, DayHalf.MORNING, 1));
        clock.set(TEN.plus(Duration.ofDays(7)));
        assertThat(list()).hasSize(1);
        clock.set(TEN.plus(Duration.ofDays(8)));
        assertThat(list()).isEmpty();
    }

    @Test
    void asksNoMoreOnceAGuardianHasSaidWhyUnlessTheWordIsTakenBack() throws Exception {
        tablet.close(morning()).andExpect(status().isOk());
        clock.set(TWO);
        String word = JsonPath.read(
                post(mother, ABSENCES, absence(lea, TODAY, TODAY, "\"MORNING\""))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
        assertThat(list()).isEmpty();

        delete(mother, ABSENCES + "/" + word).andExpect(status().isOk());

        assertThat(list()).hasSize(1);
    }

    private List<UnexplainedAbsence> list() {
        return town.in(() -> unexplained.list(List.of(lea, tom)));
    }
}
