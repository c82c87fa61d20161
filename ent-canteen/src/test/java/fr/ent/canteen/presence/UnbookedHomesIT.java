package fr.ent.canteen.presence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Tom, who has two homes, came without a booking: one of them pays. */
@CanteenTest
class UnbookedHomesIT extends RollScene {

    private Viewer father;

    @BeforeEach
    void comeUnbooked() throws Exception {
        father = town.guardian(tom);
        new Tablet(requests, animator, canteen).tap(tom, "PRESENT", NOON).finished(TODAY, NOON);
    }

    @Test
    void withoutTurnsTheHomeRecordedFirstPays() throws Exception {
        sees(mother, 400, false);
        sees(father, null, true);
    }

    @Test
    void withTurnsTheHomeOfTheDayPays() throws Exception {
        HouseholdId hers = town.town().householdOf(mother.person());
        HouseholdId his = town.town().householdOf(father.person());
        boolean odd = TODAY.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 1;
        requests.put(town.agent(), "/api/canteen/children/" + tom + "/custody", """
                        {"from":"2026-09-01","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(
                                odd ? his : hers, odd ? hers : his))
                .andExpect(status().isOk());

        sees(mother, null, true);
        sees(father, 400, false);
    }

    @Test
    void theDeskShowsTheAmountOnThePageOfTheHomeThatPays() throws Exception {
        HouseholdId hers = town.town().householdOf(mother.person());
        HouseholdId his = town.town().householdOf(father.person());

        page(hers)
                .andExpect(attended(tom, "amountCents", 400))
                .andExpect(attended(tom, "householdId", hers.toString()));
        page(his)
                .andExpect(attended(tom, "amountCents", null))
                .andExpect(attended(tom, "householdId", hers.toString()));
    }

    private ResultActions page(HouseholdId home) throws Exception {
        return requests.get(agent, "/api/canteen/families/{id}?from={d}&to={d}", home, TODAY, TODAY)
                .andExpect(status().isOk());
    }

    private void sees(Viewer parent, @Nullable Object amount, boolean others) throws Exception {
        String day = "$.children[?(@.childId=='" + tom + "')].days[0].";
        requests.get(parent, "/api/canteen/week?from={d}&to={d}", TODAY, TODAY)
                .andExpect(jsonPath(day + "outcome.attendance").value(contains("PRESENT_WITHOUT_BOOKING")))
                .andExpect(jsonPath(day + "outcome.amountCents")
                        .value(amount == null ? contains(nullValue()) : contains(amount)))
                .andExpect(jsonPath(day + "paidByOthers").value(contains(others)));
    }
}
