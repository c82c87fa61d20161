package fr.ent.canteen.prices.quotient;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

class QuotientIT extends FamilyScene {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock.SettableClock clock;

    @Test
    void isATwelfthOfTheIncomePerPartUntilTheEndOfTheSchoolYear() throws Exception {
        declare(mother, "24030.50", "2.5")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.valueCents").value(80_102))
                .andExpect(jsonPath("$.month").value("2026-11"))
                .andExpect(jsonPath("$.validFrom").value("2026-11-24"))
                .andExpect(jsonPath("$.validTo").value("2027-08-31"))
                .andExpect(jsonPath("$.status").value("ESTIMATED"));
    }

    @Test
    void zeroIsAQuotientAndNoneIsNot() throws Exception {
        letDeclarationsCount();
        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].standing").value("UNKNOWN"))
                .andExpect(jsonPath("$[0].current").doesNotExist());

        declare(mother, "0", "1").andExpect(jsonPath("$.valueCents").value(0));

        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].standing").value("KNOWN"))
                .andExpect(jsonPath("$[0].current.valueCents").value(0));
        price(MONDAY)
                .andExpect(jsonPath("$.amountCents").value(100))
                .andExpect(jsonPath("$.explanation[0].kind").value("QUOTIENT"));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2, referenceIncome, out-of-range",
        "1e12, 2, referenceIncome, out-of-range",
        "1e999999999, 2, referenceIncome, out-of-range",
        "100.001, 2, referenceIncome, too-precise",
        "20000, 0, taxParts, out-of-range",
        "20000, -1, taxParts, out-of-range",
        "20000, 1000, taxParts, out-of-range",
        "20000, 2.3, taxParts, not-in-quarters"
    })
    void refusesWhatNoTaxNoticeSays(String income, String parts, String field, String code) throws Exception {
        declare(mother, income, parts)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].code").value(code));
        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].history").isEmpty());
    }

    @Test
    void countsFromTodayOnAndNeverBefore() throws Exception {
        letDeclarationsCount();
        declare(mother, "36000", "2").andExpect(jsonPath("$.valueCents").value(150_000));
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));

        declare(mother, "6000", "2").andExpect(jsonPath("$.valueCents").value(25_000));

        price(MONDAY).andExpect(jsonPath("$.amountCents").value(400));
        price(LocalDate.of(2026, 12, 1)).andExpect(jsonPath("$.amountCents").value(100));
        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].history[*].status").value(contains("VALID", "REPLACED")));
    }

    @Test
    void anExpiredQuotientPaysTheMaximumAndSaysSinceWhen() throws Exception {
        letDeclarationsCount();
        declare(mother, "6000", "2").andExpect(status().isOk());

        price(LocalDate.of(2027, 9, 2))
                .andExpect(jsonPath("$.amountCents").value(400))
                .andExpect(jsonPath("$.explanation[0].kind").value("NO_QUOTIENT"))
                .andExpect(jsonPath("$.explanation[0].reason").value("EXPIRED"))
                .andExpect(jsonPath("$.explanation[0].expiredOn").value("2027-08-31"));
    }

    @Test
    void eachHouseholdOfASharedChildPaysByItsOwnQuotient() throws Exception {
        letDeclarationsCount();
        Viewer father = town.guardian(lea);
        declare(mother, "6000", "2").andExpect(status().isOk());
        declare(father, "24000", "2.5").andExpect(status().isOk());

        price(MONDAY).andExpect(jsonPath("$.amountCents").value(100));
        price(father, MONDAY).andExpect(jsonPath("$.amountCents").value(250));
        requests.get(father, "/api/canteen/quotients")
                .andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void asksWhichHouseholdWhenThereAreSeveralAndKnowsNoOther() throws Exception {
        PersonId person = town.town().guardian("Nadia", "Roy", lea);
        HouseholdId first = town.town().household(List.of(person), List.of(lea));
        town.town().household(List.of(person), List.of());
        Viewer nadia = town.town().viewer(person);

        declare(nadia, "6000", "2")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("householdId"));
        declareFor(nadia, first).andExpect(status().isOk());
        declareFor(mother, first).andExpect(status().isNotFound());
    }

    @Test
    void followsTheTerritorysRuleOfTheDay() throws Exception {
        town.town().run(() -> jdbc.sql("""
                        insert into canteen.quotient_rule
                            (territory_id, id, valid_from, months, expires_month, expires_day)
                        values (core.territory(), gen_random_uuid(), '2026-11-01', 10, 12, 31)""").update());

        declare(mother, "20000", "2")
                .andExpect(jsonPath("$.valueCents").value(100_000))
                .andExpect(jsonPath("$.validTo").value("2026-12-31"));
    }

    @Test
    void takesTenDeclarationsAnHourFromEachPerson() throws Exception {
        for (int i = 0; i < 10; i++) {
            declare(mother, "24000", "2").andExpect(status().isOk());
        }

        declare(mother, "24000", "2")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:too-many"));

        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].history.length()").value(10));
        declare(town.guardian(lea), "24000", "2").andExpect(status().isOk());
    }

    private ResultActions declare(Viewer viewer, String income, String parts) throws Exception {
        return requests.post(viewer, "/api/canteen/quotients", """
                {"kind":"INCOME","referenceIncome":%s,"taxParts":%s}""".formatted(income, parts));
    }

    private ResultActions declareFor(Viewer viewer, HouseholdId household) throws Exception {
        return requests.post(viewer, "/api/canteen/quotients", """
                {"householdId":"%s","kind":"INCOME","referenceIncome":6000,"taxParts":2}""".formatted(household));
    }

    private ResultActions price(LocalDate day) throws Exception {
        return price(mother, day);
    }

    private ResultActions price(Viewer viewer, LocalDate day) throws Exception {
        ActivityId canteen = town.canteen(5);
        return requests.get(
                viewer, "/api/canteen/prices?childId={child}&activityId={activity}&date={day}", lea, canteen, day);
    }
}
