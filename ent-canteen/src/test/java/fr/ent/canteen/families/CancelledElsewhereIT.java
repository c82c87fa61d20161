package fr.ent.canteen.families;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.away.BookedBeside;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The home that pays is told what the other home cancels. */
class CancelledElsewhereIT extends SharedChildScene {

    private static final LocalDate FATHERS_MONDAY = MONDAY.plusDays(7);
    private static final String TOLD = "$.items[?(@.kind == 'canteen.cancelled-elsewhere')]";

    @Autowired
    private BookedBeside beside;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void oddWeeksAreTheMothers() throws Exception {
        turns(LocalDate.of(2026, 9, 1), motherHome, fatherHome);
    }

    @Test
    void aBookingThatTheOtherHomePays() throws Exception {
        cancel(book(FATHERS_MONDAY));

        requests.notices(father)
                .andExpect(jsonPath(TOLD + ".arguments.date").value(FATHERS_MONDAY.toString()))
                .andExpect(jsonPath(TOLD + ".arguments.count").value("1"));
        requests.notices(mother).andExpect(jsonPath(TOLD).isEmpty());
    }

    @Test
    void notWhatTheOwnHomePaysNorASecondTime() throws Exception {
        cancel(book(MONDAY));
        String fathers = book(FATHERS_MONDAY);
        requests.delete(father, "/api/canteen/bookings/{id}", fathers).andExpect(status().isNoContent());
        cancel(fathers);

        requests.notices(father).andExpect(jsonPath(TOLD).isEmpty());
        requests.notices(mother).andExpect(jsonPath(TOLD).isEmpty());
    }

    @Test
    void daysCancelledWithAnAbsence() throws Exception {
        book(MONDAY.plusDays(4));
        book(FATHERS_MONDAY);
        book(FATHERS_MONDAY.plusDays(1));

        town.town()
                .in(() ->
                        transaction.execute(status -> beside.cancel(lea, MONDAY, FATHERS_MONDAY.plusDays(4), mother)));

        requests.notices(father)
                .andExpect(jsonPath(TOLD + ".arguments.count").value("2"))
                .andExpect(jsonPath(TOLD + ".arguments.to")
                        .value(FATHERS_MONDAY.plusDays(1).toString()));
    }

    private String book(LocalDate day) throws Exception {
        return JsonPath.read(
                requests.book(mother, lea, canteen, day)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
    }

    private void cancel(String booking) throws Exception {
        requests.delete(mother, "/api/canteen/bookings/{id}", booking).andExpect(status().isNoContent());
    }
}
