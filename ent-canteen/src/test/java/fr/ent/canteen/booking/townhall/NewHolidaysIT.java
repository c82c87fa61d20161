package fr.ent.canteen.booking.townhall;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Departures;
import fr.ent.canteen.testing.FamilyScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Léa eats on Monday and Tuesday, and her town takes holidays from a file in which Monday is one. */
class NewHolidaysIT extends FamilyScene {

    private static final String HOLIDAYS = "/api/core/school-holidays";

    @Autowired
    private Departures departures;

    private String file;

    @BeforeEach
    void bookTwoDays() throws Exception {
        ActivityId canteen = town.canteen(50);
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, canteen, MONDAY.plusDays(1)).andExpect(status().isCreated());
        file = """
                {"zone": "Corse", "csv": "description;population;start_date;end_date;zones\\nCarnaval;-;%s;%s;Corse"}""".formatted(MONDAY, MONDAY.plusDays(1));
    }

    @Test
    void thePreviewCountsWhatWouldEndAndChangesNothing() throws Exception {
        requests.post(agent, HOLIDAYS + "/preview", "{\"file\": %s}".formatted(file))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.bookings").value(1))
                .andExpect(jsonPath("$.children").value(1));
        requests.post(agent, HOLIDAYS + "/preview", "{}")
                .andExpect(jsonPath("$.bookings").value(0));

        requests.get(agent, HOLIDAYS).andExpect(jsonPath("$").value(empty()));
        week().andExpect(jsonPath("$.children[0].days[0].bookingId").isNotEmpty());
    }

    @Test
    void daysThatCloseLoseTheirBookingsAndTheFamilyIsTold() throws Exception {
        requests.put(agent, HOLIDAYS, file).andExpect(status().isOk());

        week().andExpect(jsonPath("$.children[0].days[0].bookingId").isEmpty())
                .andExpect(jsonPath("$.children[0].days[1].bookingId").isNotEmpty());
        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.holidays"))
                .andExpect(jsonPath("$.items[0].arguments.count").value("1"));
    }

    @Test
    void daysAfterAChildsLastOneAreNeitherCountedNorTold() throws Exception {
        departures.announce(town, lea, MONDAY);

        requests.post(agent, HOLIDAYS + "/preview", "{\"file\": %s}".formatted(file))
                .andExpect(jsonPath("$.bookings").value(0))
                .andExpect(jsonPath("$.children").value(0));
        requests.put(agent, HOLIDAYS, file).andExpect(status().isOk());
        requests.notices(mother).andExpect(jsonPath("$.items[*].kind").value(not(hasItem("canteen.holidays"))));
    }

    private ResultActions week() throws Exception {
        return requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, MONDAY.plusDays(1));
    }
}
