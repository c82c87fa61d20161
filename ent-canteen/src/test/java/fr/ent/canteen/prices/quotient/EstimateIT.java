package fr.ent.canteen.prices.quotient;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.money.Cents;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.HouseholdId;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** A typed income shows what would be paid, and makes no price in the place of what is known. */
class EstimateIT extends FamilyScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate END = LocalDate.of(2027, 8, 31);

    @Autowired
    private Quotients quotients;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock.SettableClock clock;

    @Test
    void aTypedIncomeShowsWhatWouldBePaidAndMakesNoPrice() throws Exception {
        declare(0)
                .andExpect(jsonPath("$.valueCents").value(0))
                .andExpect(jsonPath("$.status").value("ESTIMATED"));

        own().andExpect(jsonPath("$[0].standing").value("ESTIMATED"))
                .andExpect(jsonPath("$[0].current").doesNotExist())
                .andExpect(jsonPath("$[0].estimate.valueCents").value(0))
                .andExpect(jsonPath("$[0].history[*].status").value(contains("ESTIMATED")));
        price(MONDAY)
                .andExpect(jsonPath("$.amountCents").value(400))
                .andExpect(jsonPath("$.estimatedCents").value(100))
                .andExpect(jsonPath("$.explanation[0].kind").value("NO_QUOTIENT"))
                .andExpect(jsonPath("$.explanation[0].estimatedCents").value(0));
        requests.get(agent, "/api/canteen/families/{id}?from=2026-11-30&to=2026-12-04", home())
                .andExpect(jsonPath("$.households[0].standing").value("ESTIMATED"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDeclarationNeverBeatsWhatCafOrAnAgentHaveSaid(boolean counting) throws Exception {
        if (counting) {
            letDeclarationsCount();
        }
        fromCaf(91_200, TODAY, END);

        declare(0).andExpect(jsonPath("$.status").value("ESTIMATED"));

        own().andExpect(jsonPath("$[0].standing").value("KNOWN"))
                .andExpect(jsonPath("$[0].current.valueCents").value(91_200))
                .andExpect(jsonPath("$[0].estimate.valueCents").value(0));
        price(MONDAY).andExpect(jsonPath("$.explanation[0].valueCents").value(91_200));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cafSettlesWhatWasDeclared(boolean counting) throws Exception {
        if (counting) {
            letDeclarationsCount();
        }
        declare(0);
        fromCaf(91_200, TODAY, LocalDate.of(2026, 12, 31));

        own().andExpect(jsonPath("$[0].current.valueCents").value(91_200))
                .andExpect(jsonPath("$[0].estimate").doesNotExist());
        price(LocalDate.of(2027, 1, 4))
                .andExpect(jsonPath("$.explanation[0].reason").value("EXPIRED"));
    }

    @Test
    void whereTheCouncilSaysSoItCountsUntilSomethingCheckedBegins() throws Exception {
        letDeclarationsCount();
        fromCaf(91_200, LocalDate.of(2026, 12, 1), END);

        declare(0).andExpect(jsonPath("$.status").value("VALID"));

        price(MONDAY)
                .andExpect(jsonPath("$.amountCents").value(100))
                .andExpect(jsonPath("$.explanation[0].source").value("INCOME"));
        price(LocalDate.of(2026, 12, 1))
                .andExpect(jsonPath("$.explanation[0].valueCents").value(91_200));
    }

    @Test
    void whereTheCouncilSaysSoItCountsOnceSomethingCheckedHasEnded() throws Exception {
        letDeclarationsCount();
        fromCaf(91_200, TODAY, LocalDate.of(2026, 12, 31));

        declare(0)
                .andExpect(jsonPath("$.validFrom").value("2027-01-01"))
                .andExpect(jsonPath("$.validTo").value("2027-08-31"));

        price(LocalDate.of(2026, 12, 31))
                .andExpect(jsonPath("$.explanation[0].valueCents").value(91_200));
        price(LocalDate.of(2027, 1, 4))
                .andExpect(jsonPath("$.amountCents").value(100))
                .andExpect(jsonPath("$.explanation[0].source").value("INCOME"));
    }

    @Test
    void ofSeveralThatAreCheckedTheNextOneEndsIt() throws Exception {
        letDeclarationsCount();
        fromCaf(91_200, LocalDate.of(2027, 3, 1), END);
        fromCaf(80_000, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));

        declare(0).andExpect(jsonPath("$.validTo").value("2026-12-31"));

        price(LocalDate.of(2027, 1, 4))
                .andExpect(jsonPath("$.explanation[0].valueCents").value(80_000));
        price(LocalDate.of(2027, 3, 1))
                .andExpect(jsonPath("$.explanation[0].valueCents").value(91_200));
    }

    @Test
    void aDeclarationForLaterIsAcceptedForItsOwnDays() throws Exception {
        letDeclarationsCount();
        fromCaf(91_200, TODAY, LocalDate.of(2026, 12, 31));
        declare(0);
        String desk = "/api/canteen/declaration-desk";
        String id = Answers.read(requests.get(agent, desk), "$.declarations[0].id");

        requests.post(agent, desk + "/" + id + "/accept", "{\"valueCents\":1000,\"validTo\":\"2027-08-31\"}")
                .andExpect(status().isNoContent());

        price(MONDAY).andExpect(jsonPath("$.explanation[0].valueCents").value(91_200));
        price(LocalDate.of(2027, 1, 4))
                .andExpect(jsonPath("$.explanation[0].valueCents").value(1_000));
    }

    @Test
    void aNewDeclarationReplacesTheOneBefore() throws Exception {
        declare(24_000);
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));
        declare(12_000);

        own().andExpect(jsonPath("$[0].estimate.valueCents").value(50_000))
                .andExpect(jsonPath("$[0].history[*].status").value(contains("ESTIMATED", "REPLACED")))
                .andExpect(jsonPath("$[0].history[*].counting").value(contains(false, false)));
    }

    @Test
    void anEstimateThatEndsLeavesNothingThatEnded() throws Exception {
        declare(12_000);

        price(LocalDate.of(2027, 9, 2))
                .andExpect(jsonPath("$.explanation[0].reason").value("UNKNOWN"));
        assertThat(town.town().in(() -> quotients.history(List.of(home()))).standing(home(), LocalDate.of(2027, 9, 2)))
                .isEqualTo(new QuotientStanding.Unknown());
    }

    private ResultActions declare(int income) throws Exception {
        return requests.post(mother, "/api/canteen/quotients", """
                        {"kind":"INCOME","referenceIncome":%d,"taxParts":2}""".formatted(income))
                .andExpect(status().isOk());
    }

    private void fromCaf(long cents, LocalDate from, LocalDate to) {
        Quotient quotient = new Quotient(
                UUID.randomUUID(),
                home(),
                Cents.of(cents),
                YearMonth.of(2026, 10),
                new Quotient.Validity(from, to),
                new Quotient.Origin(Quotient.Source.CAF_MSA, clock.instant(), "CNAF"));
        town.town()
                .run(() -> transaction.executeWithoutResult(
                        status -> quotients.add(quotient, new Basis.OfSource("CNAF"), mother.person())));
    }

    private HouseholdId home() {
        return mother.households().getFirst().id();
    }

    private ResultActions own() throws Exception {
        return requests.get(mother, "/api/canteen/quotients");
    }

    private ResultActions price(LocalDate day) throws Exception {
        return requests.get(
                mother,
                "/api/canteen/prices?childId={child}&activityId={activity}&date={day}",
                lea,
                town.canteen(5),
                day);
    }
}
