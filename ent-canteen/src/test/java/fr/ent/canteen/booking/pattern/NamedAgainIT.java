package fr.ent.canteen.booking.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A pupil who left, and whom a later export names again. */
class NamedAgainIT extends LeavingScene {

    @Test
    void namedAgainByALaterFileThePupilHasTheDaysAgainToo() throws Exception {
        applied();
        pass("2026-12-01T06:00:00Z");

        String corrected = appliedWithLea();

        List<String> lost = Answers.list(view(corrected), "$.lost[*].date");
        assertThat(lost).containsExactly("2026-12-01");
        assertThat(rows()).hasSize(year.size() - lost.size());
        assertThat(town.occupancy(canteen).wrongDays()).isZero();
    }

    @Test
    void namedByAFileAPupilWhoLeftWithoutOneHasTheDaysAgainToo() throws Exception {
        applied();
        pass("2026-12-01T06:00:00Z");
        town.town().run(() -> jdbc.sql("delete from core.pupil_leaving").update());

        String found = appliedWithLea();

        assertThat(rows()).hasSize(year.size() - 1);
        requests.get(mother, "/api/canteen/patterns?childId=" + lea)
                .andExpect(jsonPath("$[0].to").value(END.toString()));
        undo(found);
        assertThat(rows()).containsExactly(year.getFirst());
    }

    private String appliedWithLea() throws Exception {
        String batch = Answers.id(requests.exportPupils(agent, town.school(), OTHER, "Benali;;Léa;14/03/2018;F;;CE1"));
        String question = Answers.read(view(batch), "$.ambiguous[0].id");
        requests.post(agent, "/api/core/imports/" + batch + "/resolutions", """
                        [{"ambiguityId":"%s","candidateId":"%s"}]""".formatted(question, lea))
                .andExpect(status().isOk());
        apply(batch);
        return batch;
    }
}
