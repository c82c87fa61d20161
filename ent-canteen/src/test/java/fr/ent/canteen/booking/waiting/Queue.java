package fr.ent.canteen.booking.waiting;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Occupancy;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import org.springframework.test.web.servlet.ResultActions;

/** One place, one family that has it and two that wait. The day's cut-off is Thursday 3 December at 10:00 in Paris. */
final class Queue {

    static final LocalDate DAY = MONDAY.plusDays(7);

    final CanteenTown town;
    final ActivityId canteen;
    final Viewer first;
    final Viewer second;
    final Viewer third;
    private final Requests requests;
    private final String held;

    Queue(CanteenTown town, Requests requests) throws Exception {
        this.town = town;
        this.requests = requests;
        canteen = town.canteen(1);
        first = town.guardian(town.child("Léa"));
        second = town.guardian(town.child("Tom"));
        third = town.guardian(town.child("Zoé"));
        held = Answers.id(requests.book(first, canteen, DAY).andExpect(status().isCreated()));
        requests.book(second, canteen, DAY).andExpect(status().isAccepted());
        requests.book(third, canteen, DAY).andExpect(status().isAccepted());
    }

    /** The first family cancels. */
    void free() throws Exception {
        requests.cancel(first, held).andExpect(status().isNoContent());
    }

    /** The town hall cancels for the first family, whatever the cut-off. */
    void freeByTheTownHall() throws Exception {
        requests.post(town.agent(), "/api/canteen/corrections/" + held + "/cancel", "{\"reason\":\"Demande écrite\"}")
                .andExpect(status().isNoContent());
    }

    /** The booking that this family has or waits for. */
    String booking(Viewer family) throws Exception {
        return Answers.read(bookings(family), "$[0].id");
    }

    ResultActions bookings(Viewer family) throws Exception {
        return requests.bookings(family, DAY);
    }

    ResultActions accept(Viewer viewer, String booking) throws Exception {
        return requests.post(viewer, "/api/canteen/bookings/" + booking + "/acceptance", "");
    }

    ResultActions decline(Viewer family) throws Exception {
        return requests.cancel(family, booking(family));
    }

    Occupancy occupancy() {
        return town.occupancy(canteen);
    }
}
