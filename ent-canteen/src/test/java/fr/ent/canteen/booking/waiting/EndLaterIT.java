package fr.ent.canteen.booking.waiting;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.core.ChildId;
import fr.ent.core.PupilLeft;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EndLaterIT extends QueueScene {

    @Autowired
    private EndLater endLater;

    @Test
    void thePlaceOfAChildWhoLeftGoesToTheNext() throws Exception {
        leave(MONDAY);

        queue.bookings(queue.first).andExpect(jsonPath("$").isEmpty());
        queue.bookings(queue.second).andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    @Test
    void bookingsBeforeTheChildLeavesStay() throws Exception {
        leave(Queue.DAY);

        queue.bookings(queue.first).andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    private void leave(LocalDate last) {
        ChildId child = queue.first.children().getFirst().id();
        queue.town
                .town()
                .run(() -> endLater.end(new PupilLeft(queue.town.town().id(), child, queue.town.school(), last)));
    }
}
