package fr.ent.canteen.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who wait, when the town hall has changed the activity meanwhile. */
class ChangedOfferIT extends QueueScene {

    private CanteenTown town;
    private Viewer agent;

    @BeforeEach
    void meetAgent() {
        town = queue.town;
        agent = town.agent();
    }

    @Test
    void nobodyMovesUpWhileMoreAreBookedThanThereArePlaces() throws Exception {
        Viewer fourth = town.guardian(town.child("Max"));
        places(3);
        for (Viewer family : new Viewer[] {queue.second, queue.third}) {
            queue.accept(family, queue.booking(family)).andExpect(status().isNoContent());
        }
        requests.book(fourth, queue.canteen, Queue.DAY).andExpect(status().isAccepted());

        places(1);
        queue.free();

        queue.bookings(fourth).andExpect(jsonPath("$[0].status").value("WAITING"));
        assertThat(queue.occupancy().taken()).isEqualTo(2);
        requests.get(agent, "/api/canteen/counts?schoolId={school}&date={day}", town.school(), Queue.DAY)
                .andExpect(jsonPath("$.booked").value(2))
                .andExpect(jsonPath("$.capacity").value(1));
        requests.get(agent, "/api/canteen/lists/places?from={day}&to={day}", Queue.DAY, Queue.DAY)
                .andExpect(jsonPath("$.rows[0][3].number").value(1));
        queue.decline(queue.second).andExpect(status().isNoContent());
        queue.bookings(fourth).andExpect(jsonPath("$[0].status").value("WAITING"));
        queue.decline(queue.third).andExpect(status().isNoContent());
        queue.bookings(fourth).andExpect(jsonPath("$[0].status").value("BOOKED"));
        assertThat(queue.occupancy().wrongDays()).isZero();
    }

    @Test
    void nobodyMovesUpOnADayThatIsNotServedUntilItIsAgain() throws Exception {
        change(Terms.canteen(town.school(), 1).replace("\"MONDAY\",", ""));

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$[0].status").value("WAITING"));
        places(1);
        queue.bookings(queue.second)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").exists());
        queue.bookings(queue.third).andExpect(jsonPath("$[0].rank").value(1));
    }

    @Test
    void nobodyMovesUpOnceRegistrationIsOverUntilItIsOpenAgain() throws Exception {
        change(Terms.canteen(town.school(), 2, ",\"closesAt\":\"2026-11-24T08:00:00Z\""));

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$[0].status").value("WAITING"));
        places(2);
        queue.bookings(queue.third).andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    private void places(int places) throws Exception {
        change(Terms.canteen(town.school(), places));
    }

    private void change(String body) throws Exception {
        ActivityId canteen = queue.canteen;
        requests.put(agent, "/api/canteen/activities/" + canteen, body).andExpect(status().isOk());
    }
}
