package fr.ent.canteen.families;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Audience;
import fr.ent.canteen.offer.CutOff;
import fr.ent.canteen.offer.Hours;
import fr.ent.canteen.offer.Registration;
import fr.ent.canteen.testing.FamilyScene;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Care is told by its name when the town hall cancels it. */
class CancelledCareIT extends FamilyScene {

    @Test
    void aCancelledEveningIsNamedAndNoMeal() throws Exception {
        ActivityId care = town.open(new Activity(
                ActivityId.next(),
                town.school(),
                "Accueil du soir",
                ActivityKind.EVENING_CARE,
                Activity.Unit.SESSION,
                Set.of(DayOfWeek.MONDAY),
                10,
                true,
                new CutOff.DaysBefore(1, LocalTime.of(9, 0)),
                new CutOff.DaysBefore(1, LocalTime.of(9, 0)),
                Audience.EVERYBODY,
                new Hours(LocalTime.of(16, 30), LocalTime.of(18, 30)),
                Registration.ALWAYS,
                null));
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
                .andExpect(jsonPath("$.items[0].arguments.activity").value("Accueil du soir"));
    }
}
