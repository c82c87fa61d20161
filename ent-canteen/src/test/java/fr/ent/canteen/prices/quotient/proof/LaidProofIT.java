package fr.ent.canteen.prices.quotient.proof;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.Viewer;
import fr.ent.core.storage.FileId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A paper that a family hands in at the desk is laid down and sent in one act. */
class LaidProofIT extends FamilyScene {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isSentAtOnceAndSendingItAgainChangesNothing() throws Exception {
        ResultActions laid = lay(agent)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("SENT"));

        requests.post(agent, "/api/canteen/quotient-proofs/" + Answers.read(laid, "$.id") + "/send", "")
                .andExpect(status().isOk());
        requests.get(agent, "/api/canteen/quotient-desk")
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void aDraftThatAColleagueLeftBlocksNobody() throws Exception {
        lay(agent).andExpect(status().isCreated());
        town.town()
                .run(() -> jdbc.sql("update canteen.quotient_proof set state = 'DRAFT', sent_by = null, sent_at = null")
                        .update());

        lay(town.agent())
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("SENT"));
        requests.get(agent, "/api/canteen/quotient-desk")
                .andExpect(jsonPath("$.total").value(1));
    }

    /** Today is the 24th of November 2026. */
    @Test
    void countsFromTheDayOnWhichTheTownHallHadIt() throws Exception {
        lay(agent, "\"2026-11-09\"").andExpect(status().isCreated());

        requests.get(agent, "/api/canteen/quotient-desk")
                .andExpect(jsonPath("$.proofs[0].countsFrom").value("2026-11-09"));
    }

    @Test
    void wasNotReceivedTomorrowNorYearsAgoAndAFamilySaysNoDay() throws Exception {
        for (String day : new String[] {"2026-11-25", "2025-11-23"}) {
            lay(agent, "\"" + day + "\"")
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("receivedOn"));
        }
        lay(mother, "\"2026-11-09\"")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("receivedOn"));
    }

    private ResultActions lay(Viewer by) throws Exception {
        return lay(by, "null");
    }

    private ResultActions lay(Viewer by, String receivedOn) throws Exception {
        FileId scan = town.town().file(by.person(), "attestation.pdf");
        return requests.post(by, "/api/canteen/quotient-proofs", """
                {"householdId": "%s", "kind": "CAF", "fileIds": ["%s"], "receivedOn": %s}""".formatted(
                        town.town().householdOf(mother.person()), scan, receivedOn));
    }
}
