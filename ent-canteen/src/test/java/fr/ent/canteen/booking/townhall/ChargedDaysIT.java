package fr.ent.canteen.booking.townhall;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** Days that are called off and stay charged are still seen, with their amount and the reason. */
class ChargedDaysIT extends FamilyScene {

    private static final String RANGE = "from=2026-11-30&to=2026-12-01";

    private ActivityId canteen;

    @BeforeEach
    void bookMondayAndTuesday() throws Exception {
        canteen = town.canteen(1);
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, canteen, TUESDAY).andExpect(status().isCreated());
    }

    @Test
    void theFamilyReadsWhatItPaysAndWhy() throws Exception {
        String strike = callOff(charged());

        week(mother)
                .andExpect(jsonPath("$.children[0].days[*].status").value(contains("CLOSED", "BOOKED")))
                .andExpect(jsonPath("$.children[0].days[0].amountCents").value(400))
                .andExpect(jsonPath("$.children[0].days[0].changeable").value(false))
                .andExpect(jsonPath("$.children[0].days[0].closure.reason").value("STRIKE"));
        requests.notices(mother).andExpect(jsonPath("$.items[0].arguments.free").value("false"));
        requests.delete(agent, "/api/canteen/suspensions/{id}", strike).andExpect(status().isOk());
        week(mother).andExpect(jsonPath("$.children[0].days[0].status").value("BOOKED"));
    }

    @Test
    void neitherAFreeDayNorOneThatWasOnlyWaitedForHasAnAmount() throws Exception {
        Viewer waiting = town.guardian(town.child("Zoé"));
        requests.book(waiting, canteen, MONDAY).andExpect(status().isAccepted());
        callOff(charged());
        callOff(Terms.strike(canteen, TUESDAY, TUESDAY, null));

        week(waiting).andExpect(jsonPath("$.children[0].days[0].amountCents").doesNotExist());
        week(mother).andExpect(jsonPath("$.children[0].days[1].amountCents").doesNotExist());
    }

    @Test
    void theDeskSeesThemOnTheFamilysPageAndInTheList() throws Exception {
        callOff(charged());
        callOff(Terms.strike(canteen, TUESDAY, TUESDAY, null));

        String family = town.town().householdOf(mother.person()).toString();
        requests.get(agent, "/api/canteen/families/" + family + "?" + RANGE)
                .andExpect(jsonPath("$.bookings", hasSize(1)))
                .andExpect(jsonPath("$.bookings[0].status").value("CANCELLED"))
                .andExpect(jsonPath("$.bookings[0].amountCents").value(400))
                .andExpect(jsonPath("$.bookings[0].suspension.reason").value("STRIKE"))
                .andExpect(jsonPath("$.bookings[0].suspension.label").value("Préavis national"));
        requests.get(agent, "/api/canteen/lists/reservations?" + RANGE)
                .andExpect(jsonPath("$.rows", hasSize(1)))
                .andExpect(jsonPath("$.rows[0][5].words").value("Cantine (annulée : grève ; reste facturée)"))
                .andExpect(jsonPath("$.rows[0][6].cents").value(400));
    }

    @Test
    void theNoticeOfOneUndoneStaysWhereAnotherCallsTheDayOff() throws Exception {
        String both = callOff(Terms.strike(canteen, MONDAY, TUESDAY, null));
        callOff(Terms.strike(canteen, TUESDAY, TUESDAY, null));

        requests.delete(agent, "/api/canteen/suspensions/{id}", both).andExpect(status().isOk());

        requests.notices(mother)
                .andExpect(jsonPath("$.items[*].kind").value(hasItems("canteen.resumed", "canteen.suspended")));
    }

    private String charged() {
        return Terms.strike(canteen, MONDAY, MONDAY, null).replace("\"freeOfCharge\":true", "\"freeOfCharge\":false");
    }

    private String callOff(String body) throws Exception {
        return Answers.read(
                requests.post(agent, "/api/canteen/suspensions", body).andExpect(status().isCreated()),
                "$.suspension.id");
    }

    private ResultActions week(Viewer family) throws Exception {
        return requests.get(family, "/api/canteen/week?" + RANGE).andExpect(status().isOk());
    }
}
