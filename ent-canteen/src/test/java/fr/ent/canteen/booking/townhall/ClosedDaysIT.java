package fr.ent.canteen.booking.townhall;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.Departures;
import fr.ent.canteen.testing.FamilyScene;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Léa eats on Monday and Tuesday; the town closes schools on these days. */
class ClosedDaysIT extends FamilyScene {

    private static final String CLOSED_DAYS = "/api/core/closed-days";

    @Autowired
    private Departures departures;

    private ActivityId canteen;

    @BeforeEach
    void bookTwoDays() throws Exception {
        canteen = town.canteen(50);
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, canteen, TUESDAY).andExpect(status().isCreated());
    }

    @Test
    void thePreviewCountsAndChangesNothing() throws Exception {
        requests.post(agent, CLOSED_DAYS + "/preview", wish(MONDAY, TUESDAY))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.bookings").value(2))
                .andExpect(jsonPath("$.children").value(1))
                .andExpect(jsonPath("$.waiting").value(0));

        week().andExpect(jsonPath("$.children[0].days[0].bookingId").isNotEmpty());
    }

    @Test
    void daysAfterAChildsLastOneAreNotCounted() throws Exception {
        departures.announce(town, lea, TUESDAY);

        requests.post(agent, CLOSED_DAYS + "/preview", wish(MONDAY, TUESDAY))
                .andExpect(jsonPath("$.bookings").value(1));
    }

    @Test
    void callsBookingsOffAndTellsTheFamily() throws Exception {
        close(MONDAY, MONDAY)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.ends.bookings").value(1));

        week().andExpect(jsonPath("$.children[0].days[0].bookingId").isEmpty())
                .andExpect(jsonPath("$.children[0].days[0].closure.reason").value("LOCAL"))
                .andExpect(jsonPath("$.children[0].days[1].bookingId").isNotEmpty());
        requests.notices(mother)
                .andExpect(jsonPath("$.items[*].kind", hasItems("canteen.suspended", "core.closed-days")))
                .andExpect(jsonPath("$.items[*].arguments.label", contains("Pont", "Pont")))
                .andExpect(jsonPath("$.items[*].arguments.free", contains("true")));
        requests.book(mother, canteen, MONDAY).andExpect(status().isConflict());
    }

    @Test
    void theDeskDoesNotShowThemAsDaysCalledOff() throws Exception {
        close(MONDAY, MONDAY);

        requests.get(agent, "/api/canteen/suspensions").andExpect(jsonPath("$").value(empty()));
    }

    @Test
    void deletedTheyGiveBackWhatTheyTook() throws Exception {
        String id = Answers.read(close(MONDAY, TUESDAY), "$.id");

        requests.delete(agent, CLOSED_DAYS + "/" + id)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ends.bookings").value(2));

        week().andExpect(jsonPath("$.children[0].days[0].bookingId").isNotEmpty())
                .andExpect(jsonPath("$.children[0].days[1].bookingId").isNotEmpty());
        assertThat(town.occupancy(canteen).live()).isPositive();
        requests.notices(mother).andExpect(jsonPath("$.items[*].kind", hasItem("canteen.resumed")));
    }

    @Test
    void shortenedTheyGiveBackTheDaysAfterAndLongerTheyTakeMore() throws Exception {
        String id = Answers.read(close(MONDAY, TUESDAY), "$.id");

        requests.put(agent, CLOSED_DAYS + "/" + id, change(0, MONDAY))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.ends.bookings").value(1));
        week().andExpect(jsonPath("$.children[0].days[0].bookingId").isEmpty())
                .andExpect(jsonPath("$.children[0].days[1].bookingId").isNotEmpty());

        requests.put(agent, CLOSED_DAYS + "/" + id, change(1, TUESDAY)).andExpect(status().isOk());
        week().andExpect(jsonPath("$.children[0].days[1].bookingId").isEmpty());

        requests.delete(agent, CLOSED_DAYS + "/" + id)
                .andExpect(jsonPath("$.ends.bookings").value(2));
    }

    private ResultActions close(LocalDate from, LocalDate to) throws Exception {
        return requests.post(agent, CLOSED_DAYS, wish(from, to));
    }

    private String wish(LocalDate from, LocalDate to) {
        return """
                {"schoolId": "%s", "label": "Pont", "from": "%s", "to": "%s"}""".formatted(town.school(), from, to);
    }

    private static String change(int version, LocalDate to) {
        return """
                {"version": %d, "label": "Pont", "to": "%s"}""".formatted(version, to);
    }

    private ResultActions week() throws Exception {
        return requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY);
    }
}
