package fr.ent.canteen.prices.quotient.proof;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofDeskIT extends ProofScene {

    @Test
    void aRefusedPaperIsNeitherUnknownNorExpiredNorZero() throws Exception {
        String proof = sent(mother);

        refuse(proof, "{\"reason\":\"UNREADABLE\",\"note\":\"La page 2 est floue\"}")
                .andExpect(status().isNoContent());

        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].standing").value("REFUSED"));
        requests.get(mother, "/api/canteen/quotient-proofs")
                .andExpect(jsonPath("$[0].state").value("REFUSED"))
                .andExpect(jsonPath("$[0].reason").value("UNREADABLE"))
                .andExpect(jsonPath("$[0].note").value("La page 2 est floue"))
                .andExpect(jsonPath("$[0].decidedOn").value("2026-11-24"));
        price(MONDAY)
                .andExpect(jsonPath("$.amountCents").value(400))
                .andExpect(jsonPath("$.explanation[0].reason").value("REFUSED"))
                .andExpect(jsonPath("$.explanation[0].refusedOn").value("2026-11-24"));
        assertThat(told()).containsExactly("canteen.quotient-refused");
    }

    @Test
    void aRefusalTakesNothingFromAQuotientThatCounts() throws Exception {
        letDeclarationsCount();
        requests.post(mother, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":6000,"taxParts":2}""");

        refuse(sent(mother), "{\"reason\":\"OUT_OF_DATE\"}");

        price(MONDAY).andExpect(jsonPath("$.amountCents").value(100));
        price(LocalDate.of(2027, 9, 2))
                .andExpect(jsonPath("$.explanation[0].reason").value("EXPIRED"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2026-10, 2027-08-31, valueCents",
        "10000001, 2026-10, 2027-08-31, valueCents",
        "52000, 2026-12, 2027-08-31, month",
        "52000, 2020-01, 2027-08-31, month",
        "52000, 2026-10, 2026-11-23, validTo",
        "52000, 2026-10, 2030-01-01, validTo"
    })
    void refusesWhatNoPaperSays(long cents, String month, String validTo, String field) throws Exception {
        String proof = sent(mother);

        accept(proof, """
                        {"valueCents":%d,"month":"%s","validTo":"%s"}""".formatted(cents, month, validTo))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void aPaperThatWaitsIsOnTheFirstScreen() throws Exception {
        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath("$").isEmpty());
        String proof = sent(mother);

        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[0].kind").value("proofs-to-check"))
                .andExpect(jsonPath("$[0].count").value(1))
                .andExpect(jsonPath("$[0].since").value("2026-11-24"))
                .andExpect(jsonPath("$[0].link").value("/quotients"));
        accept(proof, ACCEPTED);
        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aPaperOfAnAgentsOwnHouseholdIsForAColleague() throws Exception {
        Viewer ines = town.agentWith(town.child("Tom"));
        String hers = sent(ines);
        sent(mother);
        Viewer colleague = agent;

        requests.get(ines, "/api/canteen/quotient-desk")
                .andExpect(jsonPath("$.proofs[?(@.id=='%s')].own", hers).value(true))
                .andExpect(jsonPath("$.proofs[?(@.id!='%s')].own", hers).value(false));
        requests.get(colleague, "/api/canteen/quotient-desk")
                .andExpect(jsonPath("$.proofs[*].own").value(everyItem(is(false))));
        agent = ines;
        accept(hers, ACCEPTED)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:own-household"));
        refuse(hers, "{\"reason\":\"UNREADABLE\"}").andExpect(status().isForbidden());
        requests.get(ines, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].standing").value("UNKNOWN"));

        agent = colleague;
        accept(hers, ACCEPTED).andExpect(status().isNoContent());
    }

    @Test
    void aRefusalForAnotherReasonSaysWhich() throws Exception {
        refuse(sent(mother), "{\"reason\":\"OTHER\",\"note\":\"  \"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("note"));
    }
}
