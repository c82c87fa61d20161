package fr.ent.canteen.families;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.FamilyScene;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

/** Care is told by its name when the town hall cancels it. */
class CancelledCareIT extends FamilyScene {

    @Test
    void aCancelledEveningIsNamedAndNoMeal() throws Exception {
        ActivityId care = town.activity(ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 10, DayOfWeek.MONDAY);
        String booking = JsonPath.read(
                requests.book(agent, lea, care, MONDAY)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
        requests.cancel(agent, booking).andExpect(status().isNoContent());

        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.booking-cancelled"))
                .andExpect(jsonPath("$.items[0].arguments.activity").value("Accueil"));
    }
}
