package fr.ent.canteen.booking.pattern;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.Terms;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A pupil whom the file of another school of the town names. */
class MovedByImportIT extends MovedScene {

    @Test
    void daysTheNewSchoolDoesNotOfferAreCountedEndedAndTold() throws Exception {
        String batch = preview();

        view(batch)
                .andExpect(jsonPath("$.leaving.pupils").value(0))
                .andExpect(jsonPath("$.leaving.moving.bookings").value(2))
                .andExpect(jsonPath("$.leaving.moving.patterns").value(1));
        requests.applyImport(agent, batch).andExpect(status().isOk());

        requests.bookings(mother, lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$[*].activityId").value(contains(evening.toString())));
        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("core.moved"))
                .andExpect(jsonPath("$.items[0].arguments.days").value("2"));
        view(batch).andExpect(jsonPath("$.leaving.moving.bookings").value(0));
    }

    @Test
    void undoneItGivesEverythingBack() throws Exception {
        String batch = preview();
        requests.applyImport(agent, batch).andExpect(status().isOk());

        requests.post(agent, "/api/core/imports/" + batch + "/undo", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lostTotal").value(0));

        requests.bookings(mother, lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$.length()").value(3));
        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("core.moved-back"))
                .andExpect(jsonPath("$.items[0].arguments.days").value("2"));
    }

    @Test
    void aFamilyThatLosesNothingIsNotTold() throws Exception {
        shared(canteen);
        requests.applyImport(agent, preview()).andExpect(status().isOk());

        requests.bookings(mother, lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$.length()").value(3));
        requests.notices(mother).andExpect(jsonPath("$.items[*].kind").value(not(hasItem("core.moved"))));
    }

    @Test
    void todayStaysAndEndsNowhere() throws Exception {
        clock.set(Instant.parse("2026-11-30T08:00:00Z"));
        requests.applyImport(agent, preview()).andExpect(status().isOk());

        requests.bookings(mother, lea, MONDAY, TUESDAY)
                .andExpect(
                        jsonPath("$[*].activityId").value(containsInAnyOrder(canteen.toString(), evening.toString())));
        requests.notices(mother).andExpect(jsonPath("$.items[0].arguments.days").value("1"));
    }

    @Test
    void aDayThatIsCalledOffComesBackToItsSuspension() throws Exception {
        String suspension = Answers.read(
                requests.post(agent, SUSPENSIONS, Terms.strike(canteen, TUESDAY, TUESDAY, null))
                        .andExpect(status().isCreated()),
                "$.suspension.id");
        String batch = preview();
        requests.applyImport(agent, batch).andExpect(status().isOk());

        undo(batch).andExpect(jsonPath("$.lostTotal").value(0));
        requests.delete(agent, SUSPENSIONS + "/{id}", suspension).andExpect(status().isOk());

        requests.bookings(mother, lea, TUESDAY, TUESDAY)
                .andExpect(jsonPath("$[*].status").value(contains("BOOKED")));
    }

    @Test
    void aDayCalledOffMeanwhileComesBackCalledOffAndIsTold() throws Exception {
        String batch = preview();
        requests.applyImport(agent, batch).andExpect(status().isOk());
        requests.post(agent, SUSPENSIONS, Terms.strike(canteen, TUESDAY, TUESDAY, null))
                .andExpect(status().isCreated());

        undo(batch).andExpect(jsonPath("$.lostTotal").value(0));

        requests.notices(mother)
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.suspended')].arguments.date")
                        .value(contains(TUESDAY.toString())));
    }

    @Test
    void undoneItEndsWhatWasBookedAtTheNewSchool() throws Exception {
        ActivityId other = town.canteen(tilleuls, 20, Waiting.LISTED);
        String batch = preview();
        requests.applyImport(agent, batch).andExpect(status().isOk());
        requests.book(again(), lea, other, TUESDAY).andExpect(status().isCreated());

        undo(batch).andExpect(jsonPath("$.lostTotal").value(0));

        requests.bookings(again(), lea, TUESDAY, TUESDAY)
                .andExpect(jsonPath("$[*].activityId").value(contains(canteen.toString())));
        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("core.moved"))
                .andExpect(jsonPath("$.items[0].arguments.days").value("1"))
                .andExpect(jsonPath("$.items[1].kind").value("core.moved-back"));
    }

    @Test
    void theRightFileAfterAWrongOneGivesBackWhatTheWrongOneEnded() throws Exception {
        requests.applyImport(agent, preview()).andExpect(status().isOk());

        String right = applied(town.school(), PUPIL);

        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$.length()").value(3));
        requests.notices(mother)
                .andExpect(jsonPath("$.items[0].kind").value("core.moved-back"))
                .andExpect(jsonPath("$.items[0].arguments.days").value("2"))
                .andExpect(jsonPath("$.items[0].arguments.lost").value("0"));

        undo(right).andExpect(jsonPath("$.lostTotal").value(0));
        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$[*].activityId").value(contains(evening.toString())));
    }
}
