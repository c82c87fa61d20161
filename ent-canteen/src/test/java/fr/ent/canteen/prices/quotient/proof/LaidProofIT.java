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

    private ResultActions lay(Viewer by) throws Exception {
        FileId scan = town.town().file(by.person(), "attestation.pdf");
        return requests.post(
                by, "/api/canteen/quotient-proofs", """
                {"householdId": "%s", "kind": "CAF", "fileIds": ["%s"]}""".formatted(town.town().householdOf(mother.person()), scan));
    }
}
