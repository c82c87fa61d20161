package fr.ent.canteen.prices.quotient.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class RuleIT extends FamilyScene {

    @Autowired
    private TestClock.SettableClock clock;

    @Test
    void beginsWithTheUsualRule() throws Exception {
        requests.get(agent, "/api/canteen/quotient-rules")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].method").value("REFERENCE_INCOME"))
                .andExpect(jsonPath("$[0].months").value(12))
                .andExpect(jsonPath("$[0].expiresOn").value("08-31"));
        requests.get(mother, "/api/canteen/quotient-ways")
                .andExpect(jsonPath("$.fetch").value(false))
                .andExpect(jsonPath("$.income").value("REFERENCE_INCOME"));
    }

    @Test
    void countsFromItsDayOnAndLeavesWhatWasWorkedOutBefore() throws Exception {
        add("2026-12-01", "MONTHLY_PER_PERSON", "12-31").andExpect(status().isCreated());
        declare("\"referenceIncome\":24000,\"taxParts\":2")
                .andExpect(jsonPath("$.valueCents").value(100_000));
        declare("\"monthlyIncome\":2000,\"persons\":4")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field").value(contains("referenceIncome", "taxParts")));
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));

        declare("\"monthlyIncome\":2000.50,\"persons\":3")
                .andExpect(jsonPath("$.valueCents").value(66_683))
                .andExpect(jsonPath("$.validTo").value("2026-12-31"));

        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].history[*].valueCents").value(contains(66_683, 100_000)));
        requests.get(mother, "/api/canteen/quotient-ways")
                .andExpect(jsonPath("$.income").value("MONTHLY_PER_PERSON"));
        assertThat(town.town().audited("quotient-rule.set")).isOne();
    }

    @Test
    void worksNothingOutWhereOnlyTheQuotientOfCafCounts() throws Exception {
        add("2026-11-24", "CAF_VALUE", "08-31").andExpect(status().isCreated());

        declare("\"referenceIncome\":24000,\"taxParts\":2")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-income-not-used"));
    }

    @Test
    void replacesAVersionUntilItBegins() throws Exception {
        add("2026-11-25", "CAF_VALUE", "08-31").andExpect(status().isCreated());
        add("2026-11-25", "REFERENCE_INCOME", "08-31").andExpect(status().isCreated());
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));

        add("2026-11-25", "CAF_VALUE", "08-31")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:quotient-rule-begun"));

        requests.get(agent, "/api/canteen/quotient-rules")
                .andExpect(jsonPath("$[*].method").value(contains("REFERENCE_INCOME", "REFERENCE_INCOME")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 08-31, validFrom, in-the-past",
        "2029-01-01, 08-31, validFrom, out-of-range",
        "2026-12-01, 02-30, expiresOn, no-such-day",
        "2026-12-01, soon, expiresOn, invalid"
    })
    void neverReachesBackAndKeepsToTheCalendar(String from, String expires, String field, String code)
            throws Exception {
        ResultActions answer = add(from, "REFERENCE_INCOME", expires).andExpect(status().isBadRequest());

        answer.andExpect(jsonPath("$.errors[0].field").value(field));
        if (!code.equals("invalid")) {
            answer.andExpect(jsonPath("$.errors[0].code").value(code));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 3, monthlyIncome, out-of-range",
        "1e7, 3, monthlyIncome, out-of-range",
        "10.001, 3, monthlyIncome, too-precise",
        "2000, 0, persons, out-of-range",
        "2000, 31, persons, out-of-range",
        "2000, 2.5, persons, not-whole"
    })
    void refusesAMonthThatNobodyHas(String income, String persons, String field, String code) throws Exception {
        add("2026-11-24", "MONTHLY_PER_PERSON", "08-31").andExpect(status().isCreated());

        declare("\"monthlyIncome\":%s,\"persons\":%s".formatted(income, persons))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    private ResultActions add(String from, String method, String expires) throws Exception {
        return requests.post(agent, "/api/canteen/quotient-rules", """
                {"validFrom":"%s","method":"%s","expiresOn":"%s"}""".formatted(from, method, expires));
    }

    private ResultActions declare(String numbers) throws Exception {
        return requests.post(mother, "/api/canteen/quotients", "{\"kind\":\"INCOME\"," + numbers + "}");
    }
}
