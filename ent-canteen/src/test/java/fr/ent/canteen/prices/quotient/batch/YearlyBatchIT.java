package fr.ent.canteen.prices.quotient.batch;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** The batches of January and September: the desk is reminded of them, families read of them. */
class YearlyBatchIT extends BatchScene {

    private static final String REMINDER = "$[?(@.kind == 'quotients-to-ask')]";

    @Test
    void remindsTheDeskInJanuaryAndSeptemberUntilItIsBegun() throws Exception {
        consent(jeanne, jeanne);
        clock.set(Instant.parse("2026-12-31T22:59:00Z"));
        reminder().andExpect(jsonPath(REMINDER).isEmpty());
        clock.set(Instant.parse("2026-12-31T23:01:00Z"));
        reminder()
                .andExpect(jsonPath(REMINDER + ".count").value(1))
                .andExpect(jsonPath(REMINDER + ".link").value("/quotients/demande"));

        requests.post(agent, BATCHES, "").andExpect(status().isCreated());

        reminder().andExpect(jsonPath(REMINDER).isEmpty());
    }

    private ResultActions reminder() throws Exception {
        return requests.get(agent, "/api/canteen/desk").andExpect(status().isOk());
    }

    @Test
    void theFamilyReadsWhenItWasLastAskedAbout() throws Exception {
        consent(jeanne, jeanne);
        String path = path(home(jeanne));
        towns.answer("200-found.json", 200);
        requests.get(jeanne, path).andExpect(jsonPath("$.lastAskedAt").doesNotExist());
        requests.post(agent, BATCHES, "").andExpect(status().isCreated());
        goOn();

        requests.delete(jeanne, path).andExpect(status().isNoContent());

        requests.get(jeanne, path)
                .andExpect(jsonPath("$.consent").doesNotExist())
                .andExpect(jsonPath("$.lastAskedAt").value(clock.instant().toString()));
    }
}
