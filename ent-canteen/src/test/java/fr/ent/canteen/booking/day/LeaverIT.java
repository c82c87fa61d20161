package fr.ent.canteen.booking.day;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Departures;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Bookings of a child who is about to leave. */
class LeaverIT extends FamilyScene {

    private static final LocalDate AWAY = TUESDAY;

    @Autowired
    private Departures departures;

    private ActivityId canteen;

    @BeforeEach
    void announce() throws Exception {
        canteen = town.canteen(1);
        departures.announce(town, lea, AWAY);
        mother = town.town().viewer(mother.person());
    }

    @Test
    void hasItsDaysUntilTheLastOneAndNoneAfterwards() throws Exception {
        for (Viewer viewer : new Viewer[] {mother, agent}) {
            refused(requests.book(viewer, lea, canteen, AWAY));
            refused(requests.book(viewer, lea, canteen, AWAY.plusDays(2)));
        }
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
    }

    @Test
    void doesNotWaitForADayAfterTheLastOne() throws Exception {
        Viewer other = town.guardian(town.child("Tom"));
        requests.book(other, canteen, AWAY).andExpect(status().isCreated());

        refused(requests.book(mother, lea, canteen, AWAY));
    }

    @Test
    void patternsSayWhichDaysAreAfterTheLastOne() throws Exception {
        String term = Terms.body(MONDAY, TUESDAY, Terms.wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY"));

        for (Viewer viewer : new Viewer[] {mother, agent}) {
            requests.post(viewer, "/api/canteen/patterns/preview", term)
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.days[*].result").value(contains("BOOKED", "LEAVING")))
                    .andExpect(jsonPath("$.days[1].leavesOn").value(AWAY.toString()))
                    .andExpect(jsonPath("$.days[0].leavesOn").doesNotExist());
        }
        requests.post(mother, "/api/canteen/patterns", term)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.days[*].result").value(contains("BOOKED", "LEAVING")));
    }

    @Test
    void theTownHallDoesNotAddADayByHandEither() throws Exception {
        refused(requests.post(agent, "/api/canteen/corrections", """
                {"childId":"%s","activityId":"%s","date":"%s","situation":"LATE","reason":"Par téléphone"}""".formatted(lea, canteen, AWAY)));
    }

    @Test
    void theWeekOffersNoDayAfterTheLastOne() throws Exception {
        requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(jsonPath("$.children[0].days[0].status").value("FREE"))
                .andExpect(jsonPath("$.children[0].days[1].status").value("CLOSED"))
                .andExpect(jsonPath("$.children[0].days[1].closure.reason").value("LEAVING"));
    }

    private static void refused(ResultActions answer) throws Exception {
        answer.andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:pupil-leaves"))
                .andExpect(jsonPath("$.leavesOn").value(AWAY.toString()));
    }
}
