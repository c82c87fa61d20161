package fr.ent.canteen.presence.kitchen;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Answers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrderIT extends KitchenScene {

    /** Two working days before Monday at 10:00 in Paris. */
    private static final Instant CUT_OFF = Instant.parse("2026-11-26T09:00:00Z");

    @Autowired
    private FreezeOrders freezeOrders;

    @Test
    void freezesAtTheCutOffAndKeepsLaterChangesAsVersions() throws Exception {
        freeze();
        kitchen().andExpect(jsonPath("$.services[0].versions").isEmpty());
        clock.set(CUT_OFF);
        assertThat(freeze()).isPositive();
        assertThat(freeze()).isZero();

        requests.cancel(mother, leasBooking()).andExpect(status().isNoContent());
        needs(tom, "VEGETARIAN", Meal.COOKED);
        kitchen()
                .andExpect(jsonPath("$.services[0].versions.length()").value(1))
                .andExpect(jsonPath("$.services[0].versions[0].total").value(2))
                .andExpect(jsonPath("$.services[0].change[*].count").value(contains(-1, -1, 1)));
        assertThat(freeze()).isEqualTo(1);

        kitchen()
                .andExpect(jsonPath("$.services[0].versions[0].total").value(2))
                .andExpect(jsonPath("$.services[0].versions[1].total").value(1))
                .andExpect(jsonPath("$.services[0].versions[1].change[*].diet")
                        .value(contains("STANDARD", "NO_PORK", "VEGETARIAN")))
                .andExpect(jsonPath("$.services[0].versions[1].change[*].count").value(contains(-1, -1, 1)))
                .andExpect(jsonPath("$.services[0].change").isEmpty());
    }

    @Test
    void theTerritoryMaySetAnHour() throws Exception {
        requests.put(agent, "/api/canteen/kitchen/order-time", "{\"daysBefore\": 3, \"at\": \"14:30\"}")
                .andExpect(status().isOk());
        kitchen().andExpect(jsonPath("$.services[0].orderAt").value("2026-11-27T13:30:00Z"));

        requests.put(agent, "/api/canteen/kitchen/order-time", "{\"daysBefore\": 3, \"at\": null}")
                .andExpect(status().isBadRequest());
        requests.put(agent, "/api/canteen/kitchen/order-time", "{\"daysBefore\": null, \"at\": null}")
                .andExpect(status().isOk());
        kitchen().andExpect(jsonPath("$.services[0].orderAt").value("2026-11-26T09:00:00Z"));
    }

    @Test
    void theFirstScreenTellsOfOrdersForTomorrowThatAreNotMadeYet() throws Exception {
        clock.set(Instant.parse("2026-11-29T08:00:00Z"));
        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[0].kind").value("open-orders"))
                .andExpect(jsonPath("$[0].count").value(1))
                .andExpect(jsonPath("$[0].since").value("2026-11-30"));

        assertThat(freeze()).isPositive();
        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void anOrderOfTheDayItselfIsNotMissedTheDayBefore() throws Exception {
        requests.put(agent, "/api/canteen/kitchen/order-time", "{\"daysBefore\": 0, \"at\": \"09:00\"}");
        clock.set(Instant.parse("2026-11-29T08:00:00Z"));

        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath("$").isEmpty());
    }

    private int freeze() {
        return town.town().in(freezeOrders::due);
    }

    private String leasBooking() throws Exception {
        return Answers.read(requests.bookings(mother, MONDAY), "$[0].id");
    }
}
