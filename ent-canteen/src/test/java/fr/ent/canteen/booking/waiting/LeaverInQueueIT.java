package fr.ent.canteen.booking.waiting;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.canteen.testing.Departures;
import fr.ent.core.ChildId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A child who waits for a day after its last one at school: the rounds of leaving and of waiting lists may run in any order after
 * a standstill.
 */
class LeaverInQueueIT extends QueueScene {

    private static final String CUT_OFF = "2026-12-03T09:00:00Z";
    private static final String BEGUN = "2026-12-07T11:00:00Z";

    @Autowired
    private Departures departures;

    @Test
    void isPassedOverByAPlaceThatComesFree() throws Exception {
        departures.announce(queue.town, waiting(), Queue.DAY);

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$[0].status").value("WAITING"));
        queue.bookings(queue.third).andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    @Test
    void isOfferedADayThatIsNotAfterItsLast() throws Exception {
        departures.announce(queue.town, waiting(), Queue.DAY.plusDays(1));

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    @Test
    void isPassedOverAfterTheCutOffToo() throws Exception {
        lapseAt(CUT_OFF);
        clock.set(Instant.parse(CUT_OFF).plusSeconds(3600));
        departures.announce(queue.town, waiting(), Queue.DAY);

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$").isEmpty());
        queue.bookings(queue.third).andExpect(jsonPath("$[0].acceptBy").exists());
    }

    @Test
    void nobodyIsGivenAPlaceUnaskedThoughNoRoundHasRunSinceTheCutOff() throws Exception {
        clock.set(Instant.parse(CUT_OFF));

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$[0].acceptBy").exists());
    }

    @Test
    void nobodyIsOfferedASessionThatHasBegunThoughNoRoundHasRunSince() throws Exception {
        clock.set(Instant.parse(BEGUN));

        queue.freeByTheTownHall();

        queue.bookings(queue.second)
                .andExpect(jsonPath("$[?(@.status == 'BOOKED')]").isEmpty());
    }

    private ChildId waiting() {
        return queue.second.children().getFirst().id();
    }
}
