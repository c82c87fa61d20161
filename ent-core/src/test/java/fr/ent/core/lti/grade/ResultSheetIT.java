package fr.ent.core.lti.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultSheetIT extends ScoreScene {

    @Test
    void theClassSeesWhateverItsFamiliesSee() throws Exception {
        String own = "/api/core/pupils/" + lea + "/tool-results";
        String made = JsonPath.read(
                answer(call(token(ITEMS), line(post(items), "{\"label\": \"Défi\", \"scoreMaximum\": 60}"))), "$.id");
        item = made.substring(ISSUER.length());
        score("30", "60", "2026-11-24T08:30:00Z").andExpect(status().isNoContent());

        asking.get(town.viewer(aubin), sheet())
                .andExpect(jsonPath("$.items[1].label").value("Défi"))
                .andExpect(jsonPath("$.pupils[0].scores[0].result").value(30.0));
        asking.get(town.viewer(sofia), own).andExpect(jsonPath("$.length()").value(1));

        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :lea")
                .param("class", town.schoolClass(school, "CM1").value())
                .param("lea", lea.value())
                .update());
        asking.get(town.viewer(sofia), own).andExpect(jsonPath("$").isEmpty());
        town.run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :lea")
                .param("class", schoolClass.value())
                .param("lea", lea.value())
                .update());
        asking.delete(town.viewer(aubin), RESOURCES + "/" + resource).andExpect(status().isNoContent());
        asking.get(town.viewer(sofia), own).andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aShutToolIsSilent() throws Exception {
        score("5", "20", "2026-11-24T08:30:00Z").andExpect(status().isNoContent());
        enable(false);
        for (PersonId family : new PersonId[] {sofia, lea.asPerson()}) {
            asking.get(town.viewer(family), "/api/core/pupils/" + lea + "/tool-results")
                    .andExpect(jsonPath("$").isEmpty());
        }
        asking.get(town.viewer(aubin), sheet())
                .andExpect(jsonPath("$.shut").value(true))
                .andExpect(jsonPath("$.pupils[0].scores[0].remark").value("Bien !"));
    }

    @Test
    void thoseWhoLeadTheClassTakeScoresAway() throws Exception {
        score("5", "20", "2026-11-24T08:30:00Z").andExpect(status().isNoContent());
        String one = sheet() + "/" + item.substring(item.lastIndexOf('/') + 1);
        asking.delete(town.viewer(elsewhere), one).andExpect(status().isNotFound());
        asking.delete(town.viewer(nadia), one).andExpect(status().isForbidden());
        asking.delete(town.viewer(sofia), one).andExpect(status().isForbidden());
        asking.delete(town.viewer(aubin), sheet() + "/" + UUID.randomUUID()).andExpect(status().isNotFound());
        assertThat(scores()).isOne();

        asking.delete(town.viewer(aubin), one).andExpect(status().isNoContent());

        assertThat(scores()).isZero();
        assertThat(town.audited("lti-results.removed")).isOne();
        asking.get(town.viewer(sofia), "/api/core/pupils/" + lea + "/tool-results")
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void scoresGoWithTheResource() throws Exception {
        score("5", "20", "2026-11-24T08:30:00Z").andExpect(status().isNoContent());
        assertThat(scores()).isOne();
        asking.delete(town.viewer(aubin), RESOURCES + "/" + resource).andExpect(status().isNoContent());
        assertThat(scores()).isZero();
    }
}
