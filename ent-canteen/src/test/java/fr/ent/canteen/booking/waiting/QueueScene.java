package fr.ent.canteen.booking.waiting;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A town in which families queue for one place. */
@CanteenTest
abstract class QueueScene {

    @Autowired
    Canteens.Founder founder;

    @Autowired
    Requests requests;

    @Autowired
    WaitingRound round;

    @Autowired
    TestClock.SettableClock clock;

    Queue queue;

    @BeforeEach
    void form() throws Exception {
        queue = formElsewhere();
    }

    /** Another queue, in a town of its own. */
    Queue formElsewhere() throws Exception {
        return new Queue(founder.found(), requests);
    }

    void lapseAt(String instant) {
        clock.set(Instant.parse(instant));
        round.everywhere();
    }
}
