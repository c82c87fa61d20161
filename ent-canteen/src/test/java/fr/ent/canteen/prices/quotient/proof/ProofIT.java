package fr.ent.canteen.prices.quotient.proof;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import fr.ent.core.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ProofIT extends ProofScene {

    @Test
    void anAcceptedPaperMakesAQuotientFromTodayOnAndTellsTheFamily() throws Exception {
        String proof = sent(mother);
        requests.get(agent, "/api/canteen/quotient-desk")
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.proofs[0].adults").value(contains("Sofia Benali")))
                .andExpect(jsonPath("$.proofs[0].children").value(contains("Léa Benali")))
                .andExpect(jsonPath("$.proofs[0].files[0].name").value("attestation.pdf"));
        price(MONDAY).andExpect(jsonPath("$.amountCents").value(400));

        accept(proof, ACCEPTED).andExpect(status().isNoContent());

        price(MONDAY)
                .andExpect(jsonPath("$.amountCents").value(100))
                .andExpect(jsonPath("$.explanation[0].source").value("DOCUMENT"));
        price(LocalDate.of(2026, 11, 23)).andExpect(jsonPath("$.amountCents").value(400));
        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].current.valueCents").value(52_000))
                .andExpect(jsonPath("$[0].current.month").value("2026-10"))
                .andExpect(jsonPath("$[0].current.validFrom").value("2026-11-24"));
        requests.get(mother, "/api/canteen/quotient-proofs")
                .andExpect(jsonPath("$[0].state").value("ACCEPTED"));
        assertThat(told()).containsExactly("canteen.quotient-accepted");
    }

    @Test
    void isTakenBackOnlyWhileNobodyHasDecided() throws Exception {
        String proof = sent(mother);
        requests.delete(mother, "/api/canteen/quotient-proofs/{id}", proof).andExpect(status().isNoContent());
        requests.get(agent, "/api/canteen/quotient-desk")
                .andExpect(jsonPath("$.total").value(0));
        accept(proof, ACCEPTED)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-proof-decided"));

        String second = sent(mother);
        accept(second, ACCEPTED).andExpect(status().isNoContent());

        requests.delete(mother, "/api/canteen/quotient-proofs/{id}", second).andExpect(status().isConflict());
        refuse(second, "{\"reason\":\"INCOMPLETE\"}").andExpect(status().isConflict());
    }

    @Test
    void aHouseholdHasOneAtATime() throws Exception {
        sent(mother);

        draft(mother, file(mother, "second.pdf", pdf()))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-proof-open"));
    }

    @Test
    void onlyTheTownHallOpensIt() throws Exception {
        String file = file(mother, "attestation.pdf", pdf());
        open(agent, file).andExpect(status().isNotFound());
        String draft = Answers.id(draft(mother, file).andExpect(status().isCreated()));
        requests.post(mother, "/api/canteen/quotient-proofs/" + draft + "/send", "{}")
                .andExpect(status().isOk());

        open(agent, file).andExpect(status().isOk());
        open(town.head(), file).andExpect(status().isNotFound());

        requests.delete(mother, "/api/canteen/quotient-proofs/{id}", draft);
        open(agent, file).andExpect(status().isNotFound());
    }

    @Test
    void anotherHouseholdsPaperIsNotThere() throws Exception {
        String proof = sent(mother);
        Viewer stranger = town.guardian(town.child("Tom"));

        requests.delete(stranger, "/api/canteen/quotient-proofs/{id}", proof).andExpect(status().isNotFound());
        requests.post(stranger, "/api/canteen/quotient-proofs/" + proof + "/send", "{}")
                .andExpect(status().isNotFound());
        draft(stranger, file(mother, "attestation.pdf", pdf())).andExpect(status().isNotFound());
        requests.get(stranger, "/api/canteen/quotient-proofs")
                .andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void takesPaperOnly() throws Exception {
        draft(mother, file(mother, "notes.txt", "Mon quotient est 12".getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("type-refused"));
    }
}
