package fr.ent.canteen.desk;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.Departures;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Tablet;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Days booked after a child's last one: week, family page and list say as the account that nothing is due. */
class LeaverDaysIT extends FamilyScene {

    private static final LocalDate AWAY = TUESDAY;

    @Autowired
    private Departures departures;

    @Autowired
    private TestClock.SettableClock clock;

    private ActivityId canteen;

    @BeforeEach
    void bookBothDays() throws Exception {
        canteen = town.canteen(50);
        for (LocalDate day : new LocalDate[] {MONDAY, AWAY}) {
            requests.book(mother, lea, canteen, day).andExpect(status().isCreated());
        }
    }

    @Test
    void theWeekSaysThatTheChildHasLeftAndCountsNothing() throws Exception {
        leave();

        week().andExpect(jsonPath("$.children[0].days[*].status").value(contains("BOOKED", "CLOSED")))
                .andExpect(jsonPath("$.children[0].days[*].amountCents").value(contains(400, null)))
                .andExpect(jsonPath("$.children[0].days[1].closure.reason").value("LEAVING"))
                .andExpect(jsonPath("$.children[0].days[1].bookingId").isNotEmpty())
                .andExpect(jsonPath("$.children[0].days[1].changeable").value(true));
    }

    @Test
    void theFamilyPageSaysWhyADayIsNotDue() throws Exception {
        leave();

        family().andExpect(jsonPath("$.bookings[*].amountCents").value(contains(400, 0)))
                .andExpect(jsonPath("$.bookings[*].leavesOn").value(contains(null, AWAY.toString())));
    }

    @Test
    void theListOfBookingsSaysSoToo() throws Exception {
        leave();

        String list = requests.get(agent, "/api/canteen/lists/reservations?from={from}&to={to}", MONDAY, AWAY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows.length()").value(2))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(list).contains("(après le départ, pas dû)").containsOnlyOnce("400");
    }

    @Test
    void aDayCalledOffThatStaysChargedIsNotDueAfterTheLastOne() throws Exception {
        String strike = Terms.strike(canteen, AWAY, AWAY, null).replace("Charge\":true", "Charge\":false");
        requests.post(agent, "/api/canteen/suspensions", strike).andExpect(status().isCreated());
        week().andExpect(jsonPath("$.children[0].days[1].amountCents").value(400));

        leave();

        week().andExpect(jsonPath("$.children[0].days[1].amountCents").value(nullValue()));
        week().andExpect(jsonPath("$.children[0].days[1].closure.reason").value("LEAVING"));
        family().andExpect(jsonPath("$.bookings[*].amountCents").value(contains(400, 0)));
    }

    @Test
    void aDayCalledOffAfterTheLastOneIsNeitherCountedNorTold() throws Exception {
        leave();
        String strike = Terms.strike(canteen, AWAY, AWAY, null).replace("Charge\":true", "Charge\":false");

        requests.post(agent, "/api/canteen/suspensions/preview", strike)
                .andExpect(jsonPath("$.children").value(0))
                .andExpect(jsonPath("$.bookings").value(0))
                .andExpect(jsonPath("$.amountCents").value(0));
        String decided = Answers.read(
                requests.post(agent, "/api/canteen/suspensions", strike)
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.bookings").value(0)),
                "$.suspension.id");
        requests.notices(mother).andExpect(jsonPath("$.items[*].kind").value(not(hasItem("canteen.suspended"))));
        week().andExpect(jsonPath("$.children[0].days[1].closure.reason").value("LEAVING"));

        requests.delete(agent, "/api/canteen/suspensions/{id}", decided)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.bookings").value(0));
        requests.notices(mother)
                .andExpect(jsonPath("$.items[*].kind").value(not(hasItem(startsWith("canteen.resumed")))));
    }

    @Test
    void aDayCalledOffBeforeTheLastOneIsToldAndCountedAlone() throws Exception {
        leave();

        requests.post(agent, "/api/canteen/suspensions", Terms.strike(canteen, MONDAY, AWAY, null))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.bookings").value(1))
                .andExpect(jsonPath("$.amountCents").value(400));

        requests.notices(mother).andExpect(jsonPath("$.items[*].kind").value(hasItem("canteen.suspended")));
    }

    @Test
    void aChildWhoComesAllTheSameIsCharged() throws Exception {
        leave();
        Instant noon = AWAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        clock.set(noon);
        new Tablet(requests, agent, canteen).tap(lea, "PRESENT", noon).finished(AWAY, noon);

        week().andExpect(jsonPath("$.children[0].days[1].status").value("BOOKED"))
                .andExpect(jsonPath("$.children[0].days[1].amountCents").value(400));
        family().andExpect(jsonPath("$.bookings[*].amountCents").value(contains(400, 400)));
    }

    @Test
    void noPriceIsFixedForADayForWhichNothingIsDue() throws Exception {
        String booking = Answers.read(family(), "$.bookings[1].id");
        leave();

        requests.put(agent, "/api/canteen/corrections/" + booking + "/price", """
                        {"amountCents": 100, "reason": "Geste du maire"}""")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:pupil-leaves"))
                .andExpect(jsonPath("$.leavesOn").value(AWAY.toString()));
        requests.notices(mother).andExpect(jsonPath("$.items[*].kind").value(not(hasItem("canteen.corrected"))));
    }

    private void leave() throws Exception {
        departures.announce(town, lea, AWAY);
        mother = town.town().viewer(mother.person());
    }

    private ResultActions week() throws Exception {
        return requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, AWAY)
                .andExpect(status().isOk());
    }

    private ResultActions family() throws Exception {
        return requests.get(
                        agent,
                        "/api/canteen/families/{id}?from={from}&to={to}",
                        town.town().householdOf(lea.asPerson()),
                        MONDAY,
                        AWAY)
                .andExpect(status().isOk());
    }
}
