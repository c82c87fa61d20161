package fr.ent.canteen.prices.quotient.declaration;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

class DeclarationDeskIT extends FamilyScene {

    private static final String DESK = "/api/canteen/declaration-desk";
    private static final String ACCEPTED = """
            {"valueCents":52000,"validTo":"2027-08-31"}""";

    @Autowired
    private TestClock.SettableClock clock;

    @Test
    void aDeclarationReachesTheDeskAndCountsOnceItsNoticeIsSeen() throws Exception {
        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath("$").isEmpty());
        String id = declare(mother);

        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[0].kind").value("declarations-to-check"))
                .andExpect(jsonPath("$[0].count").value(1))
                .andExpect(jsonPath("$[0].link").value("/quotients"));
        requests.get(agent, DESK)
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.declarations[0].income.amountCents").value(1_200_000))
                .andExpect(jsonPath("$.declarations[0].income.taxParts").value(2.0))
                .andExpect(jsonPath("$.declarations[0].income.valueCents").value(50_000))
                .andExpect(jsonPath("$.declarations[0].counts").value(false))
                .andExpect(jsonPath("$.declarations[0].declaredAt").exists());
        answer(agent, id, "accept", ACCEPTED).andExpect(status().isNoContent());

        price(MONDAY)
                .andExpect(jsonPath("$.explanation[0].valueCents").value(52_000))
                .andExpect(jsonPath("$.explanation[0].source").value("DOCUMENT"));
        requests.get(agent, DESK).andExpect(jsonPath("$.total").value(0));
        told("canteen.declaration-accepted");
        answer(agent, id, "accept", ACCEPTED)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:declaration-decided"));
        assertThat(town.town().audited("declaration.accepted")).isEqualTo(1);
    }

    @Test
    void theOfficesDelayIsNotTheFamilys() throws Exception {
        String id = declare(mother);
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));

        answer(agent, id, "accept", """
                {"valueCents":52000,"validFrom":"2026-11-24","validTo":"2027-08-31"}""").andExpect(status().isNoContent());

        price(LocalDate.of(2026, 11, 26))
                .andExpect(jsonPath("$.explanation[0].valueCents").value(52_000));
    }

    @Test
    void unlessTheAgentSaysOtherwiseItCountsFromTheDayReceived() throws Exception {
        String id = declare(mother);
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));

        answer(agent, id, "accept", ACCEPTED).andExpect(status().isNoContent());

        price(LocalDate.of(2026, 11, 26))
                .andExpect(jsonPath("$.explanation[0].valueCents").value(52_000));
    }

    @Test
    void aDeclarationThatWaitsCountsFromTheFirstDayOfARuleThatCountsDeclarations() throws Exception {
        declare(mother);
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));

        letDeclarationsCountFrom("2026-11-27");

        price(MONDAY).andExpect(jsonPath("$.amountCents").value(100));
        price(LocalDate.of(2026, 11, 26)).andExpect(jsonPath("$.amountCents").value(400));
        requests.get(agent, DESK).andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void aDeclarationThatCountedUntilItWasCheckedStopsWhenRefused() throws Exception {
        letDeclarationsCount();
        String id = declare(mother);
        price(MONDAY).andExpect(jsonPath("$.amountCents").value(100));

        answer(agent, id, "refuse", """
                {"answer":"Ce n’est pas votre avis"}""").andExpect(status().isNoContent());

        price(MONDAY)
                .andExpect(jsonPath("$.amountCents").value(400))
                .andExpect(jsonPath("$.explanation[0].reason").value("REFUSED"));
        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].standing").value("REFUSED"))
                .andExpect(jsonPath("$[0].estimate").doesNotExist());
        requests.get(agent, DESK).andExpect(jsonPath("$.total").value(0));
        told("canteen.declaration-refused");
    }

    @Test
    void aRefusedDeclarationIsNoEstimateAnyMore() throws Exception {
        String id = declare(mother);
        price(MONDAY).andExpect(jsonPath("$.estimatedCents").value(100));

        answer(agent, id, "refuse", """
                {"answer":"Ce n’est pas votre avis"}""").andExpect(status().isNoContent());

        price(MONDAY)
                .andExpect(jsonPath("$.estimatedCents").doesNotExist())
                .andExpect(jsonPath("$.explanation[0].reason").value("REFUSED"));
        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].estimate").doesNotExist());
    }

    @Test
    void theNoticeIsAskedForAndTheDeclarationWaitsOn() throws Exception {
        String id = declare(mother);

        answer(agent, id, "ask", "{}").andExpect(status().isNoContent());
        answer(agent, id, "ask", "{}").andExpect(status().isNoContent());

        assertThat(town.town().audited("declaration.notice-asked")).isEqualTo(1);
        requests.get(agent, DESK)
                .andExpect(jsonPath("$.declarations[0].noticeAskedAt").exists());
        told("canteen.tax-notice-asked");
        answer(agent, id, "accept", ACCEPTED).andExpect(status().isNoContent());
    }

    @Test
    void aReplacedDeclarationIsNotAnsweredAnyMore() throws Exception {
        String id = declare(mother);
        declare(mother);

        requests.get(agent, DESK).andExpect(jsonPath("$.total").value(1));
        answer(agent, id, "accept", ACCEPTED).andExpect(status().isConflict());
        answer(agent, id, "refuse", """
                {"answer":"Trop tard"}""").andExpect(status().isConflict());
        answer(agent, id, "ask", "{}").andExpect(status().isConflict());
    }

    @Test
    void thatOfAnAgentsOwnHouseholdIsForAColleague() throws Exception {
        Viewer ines = town.agentWith(town.child("Tom"));
        String hers = declare(ines);

        requests.get(ines, DESK).andExpect(jsonPath("$.declarations[0].own").value(true));
        answer(ines, hers, "accept", ACCEPTED)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:own-household"));
        answer(ines, hers, "ask", "{}").andExpect(status().isForbidden());
        answer(founder.found().agent(), hers, "accept", ACCEPTED).andExpect(status().isNotFound());
        answer(agent, hers, "accept", ACCEPTED).andExpect(status().isNoContent());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2026-11-24, 2027-08-31, valueCents",
        "52000, 2026-11-23, 2027-08-31, validFrom",
        "52000, 2026-11-25, 2027-08-31, validFrom",
        "52000, 2026-11-24, 2026-11-23, validTo",
        "52000, 2026-11-24, 2030-01-01, validTo"
    })
    void acceptsOnlyWhatANoticeMaySay(long cents, String from, String to, String field) throws Exception {
        String id = declare(mother);

        answer(agent, id, "accept", """
                        {"valueCents":%d,"validFrom":"%s","validTo":"%s"}""".formatted(cents, from, to))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void oneDeclaredAfterARefusalWaitsForItsNoticeUnderALaterRuleToo() throws Exception {
        answer(agent, declare(mother), "refuse", """
                {"answer":"Ce n’est pas votre avis"}""").andExpect(status().isNoContent());
        String again = declare(mother);
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));

        letDeclarationsCountFrom("2026-11-27");

        price(MONDAY).andExpect(jsonPath("$.amountCents").value(400));
        answer(agent, again, "accept", ACCEPTED).andExpect(status().isNoContent());
        price(MONDAY).andExpect(jsonPath("$.explanation[0].valueCents").value(52_000));
    }

    private void letDeclarationsCountFrom(String day) throws Exception {
        requests.post(agent, "/api/canteen/quotient-rules", """
                        {"validFrom":"%s","method":"REFERENCE_INCOME","expiresOn":"08-31","declarationsCount":true}""".formatted(day)).andExpect(status().isCreated());
    }

    private String declare(Viewer viewer) throws Exception {
        requests.post(viewer, "/api/canteen/quotients", """
                        {"kind":"INCOME","referenceIncome":12000,"taxParts":2}""").andExpect(status().isOk());
        byte[] waiting = requests.get(agent, DESK).andReturn().getResponse().getContentAsByteArray();
        return new JsonMapper()
                .readTree(waiting)
                .get("declarations")
                .get(0)
                .get("id")
                .asString();
    }

    private ResultActions answer(Viewer by, String id, String how, String body) throws Exception {
        return requests.post(by, DESK + "/" + id + "/" + how, body);
    }

    private void told(String kind) throws Exception {
        requests.notices(mother).andExpect(jsonPath("$.items[0].kind").value(kind));
    }

    private ResultActions price(LocalDate day) throws Exception {
        return requests.get(
                mother,
                "/api/canteen/prices?childId={child}&activityId={activity}&date={day}",
                lea,
                town.canteen(5),
                day);
    }

    @Test
    void aRefusedDeclarationDoesNotCountAgainWhenItIsDeclaredOnceMore() throws Exception {
        letDeclarationsCount();
        answer(agent, declare(mother), "refuse", """
                {"answer":"Ce n’est pas votre avis"}""").andExpect(status().isNoContent());

        String again = declare(mother);

        price(MONDAY).andExpect(jsonPath("$.amountCents").value(400));
        requests.get(mother, "/api/canteen/quotients")
                .andExpect(jsonPath("$[0].standing").value("ESTIMATED"));
        answer(agent, again, "accept", ACCEPTED).andExpect(status().isNoContent());
        price(MONDAY).andExpect(jsonPath("$.explanation[0].valueCents").exists());
    }
}
