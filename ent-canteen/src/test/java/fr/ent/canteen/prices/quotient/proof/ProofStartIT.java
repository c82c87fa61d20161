package fr.ent.canteen.prices.quotient.proof;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** A paper that a family sends on the 24th of November, and that an agent reads on the 10th of December. */
class ProofStartIT extends ProofScene {

    private static final LocalDate SENT = LocalDate.of(2026, 11, 24);
    private static final Instant WHEN_READ = Instant.parse("2026-12-10T09:00:00Z");

    @Test
    void fourDaysBookedAtTheMaximumFollowAProofOfZero() throws Exception {
        ActivityId canteen = town.canteen(5);
        LocalDate[] days = {MONDAY, TUESDAY, MONDAY.plusDays(3), MONDAY.plusDays(4)};
        for (LocalDate day : days) {
            requests.book(mother, lea, canteen, day)
                    .andExpect(jsonPath("$.amountCents").value(400));
        }

        accept(readLater(), shown(0, "")).andExpect(status().isNoContent());

        week(MONDAY, MONDAY.plusDays(4))
                .andExpect(jsonPath("$.children[*].days[?(@.status=='BOOKED')].amountCents")
                        .value(contains(100, 100, 100, 100)));
        requests.bookings(mother, lea, MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].explanation[0].valueCents").value(0))
                .andExpect(jsonPath("$[0].amountCents").value(100));
    }

    @Test
    void countsFromTheDayItWasSentUnlessTheAgentSaysALaterOne() throws Exception {
        String proof = readLater();
        requests.get(agent, "/api/canteen/quotient-desk")
                .andExpect(jsonPath("$.proofs[0].countsFrom").value(SENT.toString()));

        accept(proof, shown(0, "\"validFrom\":\"2026-11-23\",")).andExpect(field("validFrom"));
        accept(proof, shown(0, "\"validFrom\":\"2027-09-01\",")).andExpect(field("validFrom"));
        accept(proof, shown(0, "\"validFrom\":\"2026-12-01\",")).andExpect(status().isNoContent());

        counted().andExpect(jsonPath("$[0].current.validFrom").value("2026-12-01"));
        price(MONDAY).andExpect(jsonPath("$.amountCents").value(400));
        price(TUESDAY).andExpect(jsonPath("$.amountCents").value(100));
    }

    @Test
    void countsFromTheFirstOfTheMonthWhereTheTerritoryLetsIt() throws Exception {
        rule("FIRST_OF_MONTH").andExpect(status().isOk());

        accept(readLater(), shown(0, "")).andExpect(status().isNoContent());

        counted().andExpect(jsonPath("$[0].current.validFrom").value("2026-11-01"));
        assertThat(town.town().audited("proof-rule.set")).isEqualTo(1);
    }

    @Test
    void countsFromTheDecisionWhereTheTerritoryWantsThat() throws Exception {
        requests.get(agent, "/api/canteen/quotient-proof-rule")
                .andExpect(jsonPath("$.countsFrom").value("RECEIVED"));
        rule("DECIDED").andExpect(status().isOk());
        String proof = readLater();

        accept(proof, shown(0, "\"validFrom\":\"2026-12-09\",")).andExpect(field("validFrom"));
        accept(proof, shown(0, "")).andExpect(status().isNoContent());

        counted().andExpect(jsonPath("$[0].current.validFrom").value("2026-12-10"));
        requests.get(mother, "/api/core/notices")
                .andExpect(jsonPath("$.items[?(@.kind=='canteen.quotient-accepted')].arguments.from")
                        .value(contains("2026-12-10")));
    }

    @Test
    void onlyTheTownHallSetsTheRule() throws Exception {
        requests.put(mother, "/api/canteen/quotient-proof-rule", "{\"countsFrom\":\"DECIDED\"}")
                .andExpect(status().isForbidden());
        requests.put(agent, "/api/canteen/quotient-proof-rule", "{}").andExpect(status().isBadRequest());
    }

    private String readLater() throws Exception {
        String proof = sent(mother);
        clock.set(WHEN_READ);
        return proof;
    }

    private ResultActions rule(String from) throws Exception {
        return requests.put(agent, "/api/canteen/quotient-proof-rule", "{\"countsFrom\":\"%s\"}".formatted(from));
    }

    private ResultActions week(LocalDate from, LocalDate to) throws Exception {
        return requests.get(mother, "/api/canteen/week?from={from}&to={to}", from, to);
    }

    private ResultActions counted() throws Exception {
        return requests.get(mother, "/api/canteen/quotients");
    }

    private static String shown(long cents, String more) {
        return "{\"valueCents\":%d,\"month\":\"2026-10\",%s\"validTo\":\"2027-08-31\"}".formatted(cents, more);
    }

    private static ResultMatcher field(String name) {
        return jsonPath("$.errors[0].field").value(name);
    }
}
