package fr.ent.canteen.booking.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Departures;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Days that were booked before it was known that the child leaves, seen by everybody who counts on them. */
class LeaverBookingsIT extends FamilyScene {

    @Autowired
    private Departures departures;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(1);
    }

    @Test
    void nobodyCooksForAChildWhoHasLeft() throws Exception {
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, TUESDAY).andExpect(status().isCreated());
        departures.announce(town, lea, TUESDAY);

        counts("2026-11-30").andExpect(jsonPath("$.booked").value(1));
        counts("2026-12-01").andExpect(jsonPath("$.booked").value(0));
        kitchen("2026-11-30").andExpect(jsonPath("$.services[0].children").value(1));
        kitchen("2026-12-01").andExpect(jsonPath("$.services[0].children").value(0));
    }

    @Test
    void theDaysCostNothingWhereverTheyAreRead() throws Exception {
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, TUESDAY).andExpect(status().isCreated());
        departures.announce(town, lea, TUESDAY);

        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$[0].amountCents").value(400))
                .andExpect(jsonPath("$[0].leavesOn").isEmpty())
                .andExpect(jsonPath("$[1].amountCents").value(0))
                .andExpect(jsonPath("$[1].leavesOn").value(TUESDAY.toString()));
    }

    @Test
    void aChildWhoHasLeftWaitsForNothing() throws Exception {
        requests.book(town.guardian(town.child("Tom")), canteen, TUESDAY).andExpect(status().isCreated());
        requests.book(mother, lea, canteen, TUESDAY).andExpect(status().isAccepted());
        departures.announce(town, lea, TUESDAY);

        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$[0].rank").isEmpty())
                .andExpect(jsonPath("$[0].amountCents").value(0))
                .andExpect(jsonPath("$[0].leavesOn").value(TUESDAY.toString()));
        requests.get(again(), "/api/canteen/week?from={from}&to={to}", TUESDAY, TUESDAY)
                .andExpect(jsonPath("$.children[0].days[0].status").value("CLOSED"))
                .andExpect(jsonPath("$.children[0].days[0].closure.reason").value("LEAVING"))
                .andExpect(jsonPath("$.children[0].days[0].rank").isEmpty());
        requests.get(
                        agent,
                        "/api/canteen/families/{id}?from={f}&to={t}",
                        town.town().householdOf(mother.person()),
                        MONDAY,
                        TUESDAY)
                .andExpect(jsonPath("$.bookings[*].leavesOn").value(contains(TUESDAY.toString())))
                .andExpect(jsonPath("$.bookings[*].amountCents").value(contains(0)));
        counts("2026-12-01").andExpect(jsonPath("$.waiting").value(0));
    }

    private Viewer again() {
        return town.town().viewer(mother.person());
    }

    private ResultActions counts(String day) throws Exception {
        return requests.get(agent, "/api/canteen/counts?schoolId={school}&date={day}", town.school(), day);
    }

    private ResultActions kitchen(String day) throws Exception {
        return requests.get(agent, "/api/canteen/kitchen?schoolId={school}&date={day}", town.school(), day);
    }
}
