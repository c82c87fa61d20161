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
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.Departures;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.leaving.LeavingRound;
import fr.ent.core.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A pupil whom the file of another school of the town names, with days booked where she was. */
class MovedByImportIT extends FamilyScene {

    private static final String PUPIL = "Benali;;Léa;14/03/2018;F;1234567890A;CE1";

    private static final String SUSPENSIONS = "/api/canteen/suspensions";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Departures departures;

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private ApplicationContext application;

    private SchoolId tilleuls;
    private ActivityId canteen;
    private ActivityId evening;

    @BeforeEach
    void bookAtTheFormerSchool() throws Exception {
        tilleuls = town.town().school("Les Tilleuls");
        town.town()
                .run(() -> jdbc.sql("update core.pupil set ine = '1234567890A' where id = :id")
                        .param("id", lea.value())
                        .update());
        canteen = town.canteen(20);
        evening = shared(town.activity(ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 20, DayOfWeek.MONDAY));
        requests.post(
                        mother,
                        "/api/canteen/patterns",
                        Terms.body(MONDAY, TUESDAY, Terms.wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY")))
                .andExpect(status().isCreated());
        requests.book(mother, lea, evening, MONDAY).andExpect(status().isCreated());
    }

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

        String right =
                Answers.id(requests.exportPupils(agent, town.school(), PUPIL).andExpect(status().isCreated()));
        requests.applyImport(agent, right).andExpect(status().isOk());

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

    @Test
    void aPupilWhoWasToLeaveIsToldOfTheMoveAlone() throws Exception {
        departures.announce(town, lea, TUESDAY);

        requests.applyImport(agent, preview()).andExpect(status().isOk());

        requests.notices(mother)
                .andExpect(jsonPath("$.items[*].kind").value(hasItem("core.moved")))
                .andExpect(jsonPath("$.items[*].kind").value(not(hasItem("core.stays"))));
    }

    @Test
    void aPupilWhoHadLeftAndIsFoundByTheOtherSchoolGetsEverythingBackAtTheFormerOne() throws Exception {
        String missed = Answers.id(requests.exportPupils(agent, town.school(), "DUPRÉ;;Zoé;14/03/2017;F;;CE1"));
        requests.applyImport(agent, missed).andExpect(status().isOk());
        town.town()
                .run(() -> jdbc.sql("update core.pupil_leaving set leaves_on = '2026-11-26'")
                        .update());
        clock.set(Instant.parse("2026-11-26T07:00:00Z"));
        LeavingRound.pass(application);
        String found = preview();
        requests.applyImport(agent, found).andExpect(status().isOk());
        view(found).andExpect(jsonPath("$.lostTotal").value(0));
        undo(found);
        undo(missed).andExpect(jsonPath("$.lostTotal").value(0));

        requests.bookings(again(), lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$.length()").value(3));
    }

    private ResultActions undo(String batch) throws Exception {
        return requests.post(agent, "/api/core/imports/" + batch + "/undo", "").andExpect(status().isOk());
    }

    private Viewer again() {
        return town.town().viewer(mother.person());
    }

    private String preview() throws Exception {
        return Answers.id(requests.exportPupils(agent, tilleuls, PUPIL).andExpect(status().isCreated()));
    }

    private ResultActions view(String batch) throws Exception {
        return requests.get(agent, "/api/core/imports/" + batch);
    }

    /** Offers the activity to the children of the new school, too. */
    private ActivityId shared(ActivityId id) {
        town.town()
                .run(() -> jdbc.sql("update canteen.activity set also_serves = array[:school] where id = :id")
                        .param("school", tilleuls.value())
                        .param("id", id.value())
                        .update());
        return id;
    }
}
