package fr.ent.canteen.booking.townhall;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.Departures;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Families are told the truth of days that one suspension gives back and another calls off, or that one calls off for leavers. */
class OverlappingSuspensionsIT extends FamilyScene {

    private static final String SUSPENSIONS = "/api/canteen/suspensions";

    @Autowired
    private Departures departures;

    @Autowired
    private TestClock.SettableClock clock;

    private ActivityId canteen;

    @BeforeEach
    void bookTwoDays() throws Exception {
        canteen = town.canteen(3);
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, canteen, TUESDAY).andExpect(status().isCreated());
    }

    @Test
    void aDayThatStaysOffIsToldBesideThoseThatAreBack() throws Exception {
        String free = decided(MONDAY, TUESDAY, true);
        decided(TUESDAY, TUESDAY, false);

        undo(free);

        requests.notices(mother)
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.suspended')].arguments.date")
                        .value(contains(TUESDAY.toString())))
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.suspended')].arguments.free")
                        .value(contains("false")))
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.resumed')].arguments.to")
                        .value(contains(MONDAY.toString())))
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.resumed')].arguments.count")
                        .value(contains("1")));
    }

    @Test
    void daysCalledOffWhileAChildWasToLeaveAreToldOnceItStays() throws Exception {
        departures.announce(town, lea, TUESDAY);
        decided(MONDAY, TUESDAY, false);
        requests.notices(mother)
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.suspended')]").value(hasSize(1)));

        requests.delete(agent, "/api/core/leavings/{child}", lea).andExpect(status().isNoContent());

        requests.notices(mother)
                .andExpect(jsonPath("$.items[*].kind").value(hasItem("core.stays")))
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.suspended')].arguments.date")
                        .value(contains(MONDAY.toString(), MONDAY.toString())));
    }

    @Test
    void daysTheFamilyWasToldOfBeforeAreNotToldAgain() throws Exception {
        clock.set(Instant.parse("2026-11-24T08:00:00Z"));
        decided(MONDAY, TUESDAY, false);
        departures.announce(town, lea, MONDAY);

        requests.delete(agent, "/api/core/leavings/{child}", lea).andExpect(status().isNoContent());

        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("core.stays"))
                .andExpect(jsonPath("$.items[1].kind").value(not("core.stays")))
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.suspended')].arguments.date")
                        .value(contains(MONDAY.toString())));
    }

    @Test
    void aDayBeforeTheLastOneWasToldAtOnceAndIsNotToldAgain() throws Exception {
        departures.announce(town, lea, TUESDAY);
        decided(MONDAY, MONDAY, false);

        requests.delete(agent, "/api/core/leavings/{child}", lea).andExpect(status().isNoContent());

        requests.notices(mother)
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.suspended')]").value(hasSize(1)));
    }

    @Test
    void aDayThatPassedToAChargedSuspensionWhileTheChildWasToLeaveIsToldOnceItStays() throws Exception {
        clock.set(Instant.parse("2026-11-24T08:00:00Z"));
        String free = decided(TUESDAY, TUESDAY, true);
        departures.announce(town, lea, TUESDAY);
        clock.set(Instant.parse("2026-11-24T10:00:00Z"));
        decided(TUESDAY, TUESDAY, false);
        undo(free);

        requests.delete(agent, "/api/core/leavings/{child}", lea).andExpect(status().isNoContent());

        requests.notices(mother)
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.suspended')].arguments.free")
                        .value(hasItem("false")));
    }

    @Test
    void aShortenedSuspensionTellsOfDaysThatAnotherStillCallsOff() throws Exception {
        String free = decided(MONDAY, TUESDAY, true);
        decided(TUESDAY, TUESDAY, false);

        requests.put(agent, SUSPENSIONS + "/" + free, "{\"to\": \"%s\"}".formatted(MONDAY))
                .andExpect(status().isOk());

        requests.notices(mother)
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.suspended')].arguments.free")
                        .value(hasItem("false")));
    }

    private String decided(LocalDate from, LocalDate to, boolean free) throws Exception {
        String body =
                Terms.strike(canteen, from, to, null).replace("\"freeOfCharge\":true", "\"freeOfCharge\":" + free);
        return Answers.read(requests.post(agent, SUSPENSIONS, body).andExpect(status().isCreated()), "$.suspension.id");
    }

    private ResultActions undo(String suspension) throws Exception {
        return requests.delete(agent, SUSPENSIONS + "/{id}", suspension).andExpect(status().isOk());
    }
}
