package fr.ent.canteen.prices.tariff;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class WithdrawTariffIT extends FamilyScene {

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(5);
    }

    @Test
    void aVersionIsWithdrawnUntilItBegins() throws Exception {
        set(MONDAY.toString());
        price().andExpect(jsonPath("$.amountCents").value(777));

        withdraw(mother, MONDAY.toString()).andExpect(status().isForbidden());
        withdraw(founder.found().agent(), MONDAY.toString()).andExpect(status().isNotFound());
        withdraw(agent, MONDAY.plusDays(1).toString()).andExpect(status().isNotFound());
        withdraw(agent, MONDAY.toString()).andExpect(status().isNoContent());

        price().andExpect(jsonPath("$.amountCents").value(400));
        requests.get(agent, "/api/canteen/tariffs")
                .andExpect(jsonPath("$[0].versions[*].standing").value(contains("IN_FORCE")));
        assertThat(town.town().audited("tariff.withdrawn")).isEqualTo(1);
    }

    @Test
    void aVersionThatHasBegunStands() throws Exception {
        set("2026-11-24");

        withdraw(agent, "2026-11-24")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:tariff-begun"));
        price().andExpect(jsonPath("$.amountCents").value(777));
    }

    private void set(String from) throws Exception {
        requests.put(agent, "/api/canteen/activities/" + canteen + "/tariffs", """
                        {"validFrom":"%s","councilDecidedOn":"2026-06-30","councilReference":"2026-42","flatCents":777}""".formatted(from))
                .andExpect(status().isNoContent());
    }

    private ResultActions withdraw(Viewer viewer, String from) throws Exception {
        return requests.delete(viewer, "/api/canteen/tariffs?activityIds=" + canteen + "&validFrom=" + from);
    }

    private ResultActions price() throws Exception {
        return requests.get(
                mother, "/api/canteen/prices?childId={child}&activityId={activity}&date={day}", lea, canteen, MONDAY);
    }
}
