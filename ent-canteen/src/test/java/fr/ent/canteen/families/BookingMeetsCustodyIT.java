package fr.ent.canteen.families;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Terms;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** A day booked in the very moment in which the turns change: the payer is that of the new turns. */
class BookingMeetsCustodyIT extends SharedChildScene {

    @Autowired
    private ChangeCustody changeCustody;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aBookingWaitsForTurnsThatAreBeingChanged() throws Exception {
        whileTurnsChange(() -> requests.book(mother, lea, canteen, MONDAY));

        assertThat(payer(MONDAY)).isEqualTo(fatherHome);
    }

    @Test
    void aPatternWaitsForThemToo() throws Exception {
        whileTurnsChange(() -> requests.post(
                mother,
                "/api/canteen/patterns",
                Terms.body(MONDAY, MONDAY.plusDays(14), Terms.wish(lea, canteen, "EVERY", "MONDAY"))));

        assertThat(payer(MONDAY)).isEqualTo(fatherHome);
        assertThat(payer(MONDAY.plusDays(7))).isEqualTo(motherHome);
    }

    /** The turns give the odd week of that Monday to the father. */
    private void whileTurnsChange(Callable<ResultActions> booking) throws Exception {
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ResultActions> booked = town.town()
                    .in(() -> transaction.execute(change -> {
                        changeCustody.set(new Custody(lea, MONDAY, fatherHome, motherHome, Map.of()), agent.person());
                        Future<ResultActions> underWay = other.submit(booking);
                        await().atMost(20, TimeUnit.SECONDS).until(() -> underWay.isDone() || somebodyWaits());
                        return underWay;
                    }));
            booked.get(20, TimeUnit.SECONDS).andExpect(status().isCreated());
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock' and query like '%held_turns%'""").query(Integer.class).single() > 0;
    }
}
