package fr.ent.canteen.booking.week;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.testing.StatementCounter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** The family's week after the town hall has changed an activity. */
class ChangedActivityIT extends FamilyScene {

    private static final String OLDER_ONES = ",\"grades\":[\"CM2\"]";

    @Autowired
    private StatementCounter statements;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(5);
    }

    @Test
    void aBookingOfAChildWhomItIsNoLongerForIsStillSeenAndCancelled() throws Exception {
        requests.book(mother, canteen, TUESDAY).andExpect(status().isCreated());
        int before = statements.during(() -> week());

        change(Terms.canteen(town.school(), 5, OLDER_ONES))
                .andExpect(jsonPath("$.name").value("Cantine"))
                .andExpect(jsonPath("$.bookingsLeft").value(1));

        ResultActions week = week();
        week.andExpect(jsonPath("$.children[*].activityId").value(contains(canteen.toString())))
                .andExpect(jsonPath("$.children[0].days[*].date").value(contains(TUESDAY.toString())))
                .andExpect(jsonPath("$.children[0].days[0].status").value("BOOKED"))
                .andExpect(jsonPath("$.children[0].days[0].amountCents").value(400))
                .andExpect(jsonPath("$.children[0].days[0].changeable").value(true));
        assertThat(statements.during(() -> week())).isEqualTo(before);
        requests.cancel(mother, Answers.read(week, "$.children[0].days[0].bookingId"))
                .andExpect(status().isNoContent());
        week().andExpect(jsonPath("$.children[0].activityId").doesNotExist())
                .andExpect(jsonPath("$.children[0].days").isEmpty());
    }

    @Test
    void theTownHallReadsHowManyBookingsAChangeLeavesBehind() throws Exception {
        requests.book(mother, canteen, MONDAY).andExpect(status().isCreated());
        requests.book(mother, canteen, TUESDAY).andExpect(status().isCreated());
        String withoutMondays = Terms.canteen(town.school(), 5).replace("\"MONDAY\",", "");

        change(withoutMondays).andExpect(jsonPath("$.bookingsLeft").value(1));
        change(withoutMondays).andExpect(jsonPath("$.bookingsLeft").value(0));
        change(Terms.canteen(town.school(), 5, OLDER_ONES))
                .andExpect(jsonPath("$.bookingsLeft").value(1));
    }

    @Test
    void aDayOfAClosedRegistrationSaysSo() throws Exception {
        change(Terms.canteen(town.school(), 5, ",\"closesAt\":\"2026-11-24T08:00:00Z\""));

        week().andExpect(jsonPath("$.children[0].days[0].status").value("REGISTRATION_CLOSED"))
                .andExpect(jsonPath("$.children[0].days[0].closesAt").value("2026-11-24T08:00:00Z"))
                .andExpect(jsonPath("$.children[0].days[0].changeable").value(false));
        requests.book(mother, canteen, MONDAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:registration-closed"));
    }

    private ResultActions week() throws Exception {
        return requests.get(mother, "/api/canteen/week?from={from}&to={to}", MONDAY, TUESDAY)
                .andExpect(status().isOk());
    }

    private ResultActions change(String body) throws Exception {
        return requests.put(agent, "/api/canteen/activities/" + canteen, body).andExpect(status().isOk());
    }
}
