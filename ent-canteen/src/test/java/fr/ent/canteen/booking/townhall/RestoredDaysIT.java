package fr.ent.canteen.booking.townhall;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.booking.waiting.EndLater;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.PupilLeft;
import fr.ent.core.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Bookings that live again when a suspension is over, and those that don't. */
class RestoredDaysIT extends FamilyScene {

    private static final String SUSPENSIONS = "/api/canteen/suspensions";
    private static final String PATTERNS = "/api/canteen/patterns";

    @Autowired
    private EndLater endLater;

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(3);
    }

    @Test
    void aDayThatANarrowerSuspensionCallsOffTooPassesToIt() throws Exception {
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        String strike = decided(MONDAY, TUESDAY, null);
        String trip = decided(MONDAY, MONDAY, town.schoolClass());

        undo(strike).andExpect(jsonPath("$.bookings").value(0));

        bookings(mother).andExpect(jsonPath("$").isEmpty());
        notice(mother).andExpect(jsonPath("$.items[0].kind").value("canteen.suspended"));
        assertThat(town.occupancy(canteen).taken()).isZero();
        undo(trip).andExpect(jsonPath("$.bookings").value(1));
        bookings(mother).andExpect(jsonPath("$[0].status").value("BOOKED"));
        notice(mother).andExpect(jsonPath("$.items[0].kind").value("canteen.resumed"));
        assertThat(town.occupancy(canteen).wrongDays()).isZero();
    }

    @Test
    void aShortenedSuspensionLeavesToAWiderOneWhatThatHolds() throws Exception {
        requests.book(mother, canteen, MONDAY.plusDays(7)).andExpect(status().isCreated());
        requests.book(mother, canteen, MONDAY.plusDays(8)).andExpect(status().isCreated());
        String strike = decided(MONDAY, MONDAY.plusDays(8), null);
        decided(MONDAY.plusDays(1), MONDAY.plusDays(7), null);

        requests.put(agent, SUSPENSIONS + "/" + strike, "{\"to\":\"" + MONDAY + "\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.bookings").value(1));

        requests.bookings(mother, lea, MONDAY, MONDAY.plusDays(14))
                .andExpect(
                        jsonPath("$[*].date").value(contains(MONDAY.plusDays(8).toString())));
    }

    @Test
    void aDayThatIsNotServedAnyMoreStaysOff() throws Exception {
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        String strike = decided(MONDAY, TUESDAY, null);
        requests.put(
                        agent,
                        "/api/canteen/activities/" + canteen,
                        Terms.canteen(town.school(), 3).replace("\"MONDAY\",", ""))
                .andExpect(status().isOk());

        undo(strike).andExpect(jsonPath("$.bookings").value(0));

        assertThat(town.occupancy(canteen).live()).isZero();
    }

    @Test
    void aChildWhoIsKnownToLeaveComesNotBackAfterTheLastDay() throws Exception {
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, canteen, TUESDAY).andExpect(status().isCreated());
        String strike = decided(MONDAY, TUESDAY, null);
        town.town().run(() -> endLater.end(new PupilLeft(town.town().id(), lea, town.school(), MONDAY)));

        undo(strike).andExpect(jsonPath("$.bookings").value(1));

        requests.bookings(mother, lea, MONDAY, TUESDAY)
                .andExpect(jsonPath("$[*].date").value(contains(MONDAY.toString())));
    }

    @Test
    void aChildWhoHasLeftComesNotBackAndNobodyIsTold() throws Exception {
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        String strike = decided(MONDAY, MONDAY, null);
        town.town()
                .run(() -> jdbc.sql("update core.pupil set left_on = date '2026-11-24' where id = :id")
                        .param("id", lea.value())
                        .update());

        undo(strike).andExpect(jsonPath("$.children").value(0));

        assertThat(town.occupancy(canteen).live()).isZero();
        notice(mother).andExpect(jsonPath("$.items[0].kind").value("canteen.suspended"));
    }

    @Test
    void anEndedPatternEndsItsSuspendedDaysToo() throws Exception {
        String pattern = booked("MONDAY", "TUESDAY");
        String strike = decided(MONDAY, TUESDAY, null);

        requests.delete(mother, PATTERNS + "/{id}", pattern)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cancelled").value(4));
        undo(strike).andExpect(jsonPath("$.bookings").value(0));

        assertThat(town.occupancy(canteen).live()).isZero();
    }

    @Test
    void aChangedPatternKeepsOnlyTheSuspendedDaysThatItStillHas() throws Exception {
        String pattern = booked("MONDAY", "TUESDAY");
        String strike = decided(MONDAY, TUESDAY, null);

        requests.put(mother, PATTERNS + "/" + pattern, """
                        {"to":"%s","weekdays":["TUESDAY"],"weeks":"EVERY"}""".formatted(MONDAY.plusDays(11)))
                .andExpect(status().isOk());
        undo(strike).andExpect(jsonPath("$.bookings").value(1));

        requests.bookings(mother, lea, MONDAY, MONDAY.plusDays(14))
                .andExpect(jsonPath("$[*].date")
                        .value(contains(TUESDAY.toString(), TUESDAY.plusDays(7).toString())));
    }

    @Test
    void aPlaceThatWasOnlyHeldIsOfferedAnew() throws Exception {
        ActivityId small = town.canteen(1);
        Viewer other = town.guardian(town.child("Zoé"));
        LocalDate day = MONDAY.plusDays(7);
        String first = Answers.id(requests.book(mother, small, day).andExpect(status().isCreated()));
        requests.book(other, small, day).andExpect(status().isAccepted());
        requests.cancel(mother, first).andExpect(status().isNoContent());
        String strike = decided(Terms.strike(small, day, day, null));

        undo(strike);

        requests.bookings(other, day)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").value("2026-11-25T09:00:00Z"));
        notice(other)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.promoted"))
                .andExpect(jsonPath("$.items[*].kind").value(not(hasItem("canteen.suspended"))));
        assertThat(town.occupancy(small).wrongDays()).isZero();
    }

    @Test
    void answersAndTellsTheStateAfterThePlacesWereGivenAnew() throws Exception {
        Viewer second = town.guardian(town.child("Tom"));
        Viewer third = town.guardian(town.child("Zoé"));
        ActivityId two = town.canteen(2);
        for (Viewer family : new Viewer[] {mother, second, third}) {
            requests.book(family, two, MONDAY);
        }
        String strike = decided(Terms.strike(two, MONDAY, MONDAY, null));
        capacity(two, 1);

        undo(strike)
                .andExpect(jsonPath("$.children").value(3))
                .andExpect(jsonPath("$.bookings").value(1))
                .andExpect(jsonPath("$.waiting").value(2))
                .andExpect(jsonPath("$.amountCents").value(400));

        notice(mother).andExpect(jsonPath("$.items[0].kind").value("canteen.resumed"));
        notice(second).andExpect(jsonPath("$.items[0].kind").value("canteen.resumed-waiting"));
        notice(third).andExpect(jsonPath("$.items[0].kind").value("canteen.resumed-waiting"));
    }

    @Test
    void tellsAFamilyOfWhichOnlySomeDaysHaveAPlaceAgain() throws Exception {
        ChildId max = town.town().pupil("Max", "Roy", town.school(), town.town().schoolClass(town.school(), "CM2"));
        Viewer other = town.guardian(max);
        ActivityId one = town.canteen(1);
        requests.book(mother, one, MONDAY).andExpect(status().isCreated());
        requests.book(mother, one, TUESDAY).andExpect(status().isCreated());
        String trip = decided(Terms.strike(one, MONDAY, TUESDAY, town.schoolClass()));
        requests.book(other, one, MONDAY).andExpect(status().isCreated());

        undo(trip)
                .andExpect(jsonPath("$.bookings").value(1))
                .andExpect(jsonPath("$.waiting").value(1));

        notice(mother)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.resumed-partly"))
                .andExpect(jsonPath("$.items[0].arguments.activities").value("Cantine"));
    }

    private String booked(String... weekdays) throws Exception {
        return Answers.read(
                requests.post(
                        mother,
                        PATTERNS,
                        Terms.body(MONDAY, MONDAY.plusDays(11), Terms.wish(lea, canteen, "EVERY", weekdays))),
                "$.patterns[0].id");
    }

    private void capacity(ActivityId activity, int places) throws Exception {
        requests.put(agent, "/api/canteen/activities/" + activity, Terms.canteen(town.school(), places))
                .andExpect(status().isOk());
    }

    private String decided(LocalDate from, LocalDate to, @Nullable ClassId schoolClass) throws Exception {
        return decided(Terms.strike(canteen, from, to, schoolClass));
    }

    private String decided(String body) throws Exception {
        return Answers.read(requests.post(agent, SUSPENSIONS, body).andExpect(status().isCreated()), "$.suspension.id");
    }

    private ResultActions undo(String suspension) throws Exception {
        return requests.delete(agent, SUSPENSIONS + "/{id}", suspension).andExpect(status().isOk());
    }

    private ResultActions bookings(Viewer family) throws Exception {
        return requests.bookings(family, MONDAY);
    }

    private ResultActions notice(Viewer viewer) throws Exception {
        return requests.notices(viewer);
    }
}
