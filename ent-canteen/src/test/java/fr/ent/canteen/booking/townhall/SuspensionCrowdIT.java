package fr.ent.canteen.booking.townhall;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.Crowd;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/** Days called off while many book, and of many at once. */
class SuspensionCrowdIT extends FamilyScene {

    private static final String SUSPENSIONS = "/api/canteen/suspensions";

    @Autowired
    private StatementCounter statements;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(1);
    }

    @Test
    void nobodySlipsInWhileADayIsBeingCalledOff() {
        ActivityId large = town.canteen(100);
        List<Viewer> crowd = new ArrayList<>(town.families(40));
        crowd.add(20, agent);

        List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(
                crowd,
                who -> who.equals(agent)
                        ? requests.post(agent, SUSPENSIONS, Terms.strike(large, MONDAY, MONDAY, null))
                        : requests.book(who, large, MONDAY));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).isSubsetOf(201, 409);
        assertThat(town.occupancy(large).live()).isZero();
    }

    @Test
    void norDoesTheTownHallSlipInByHand() {
        ActivityId large = town.canteen(100);
        List<Viewer> clerks = IntStream.range(0, 40)
                .mapToObj(number -> town.town().viewer(town.town().agent("Agent " + number, "Roy")))
                .toList();
        Map<Viewer, ChildId> guests =
                clerks.stream().collect(Collectors.toMap(Function.identity(), clerk -> town.child("Enfant")));
        List<Viewer> crowd = new ArrayList<>(clerks);
        crowd.add(20, agent);

        List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(
                crowd,
                who -> who.equals(agent)
                        ? requests.post(agent, SUSPENSIONS, Terms.strike(large, MONDAY, MONDAY, null))
                        : requests.post(
                                who, "/api/canteen/corrections", """
                                {"childId":"%s","activityId":"%s","date":"%s","situation":"IN_TIME",
                                 "reason":"Par téléphone"}""".formatted(guests.get(who), large, MONDAY)));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).isSubsetOf(201, 409);
        assertThat(town.occupancy(large).live()).isZero();
    }

    @Test
    void takesAsManyStatementsForManyAsForOne() throws Exception {
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());
        ActivityId large = town.canteen(100);
        for (Viewer family : town.families(20)) {
            for (LocalDate day : List.of(MONDAY, TUESDAY)) {
                requests.book(family, large, day).andExpect(status().isCreated());
            }
        }

        int one = statements.during(() -> suspend(Terms.strike(canteen, MONDAY, MONDAY, null)));
        int many = statements.during(() -> suspend(Terms.strike(large, MONDAY, TUESDAY, null)));

        assertThat(many).isEqualTo(one);
    }

    @Test
    void isUndoneInAsManyStatementsForManyAsForOne() throws Exception {
        ActivityId large = town.canteen(20);
        Viewer second = town.guardian(town.child("Tom"));
        for (Viewer family : List.of(mother, second)) {
            requests.book(family, canteen, MONDAY);
        }
        for (Viewer family : town.families(40)) {
            for (LocalDate day : List.of(MONDAY, TUESDAY)) {
                requests.book(family, large, day);
            }
        }
        String small = Answers.read(suspend(Terms.strike(canteen, MONDAY, MONDAY, null)), "$.suspension.id");
        String wide = Answers.read(suspend(Terms.strike(large, MONDAY, TUESDAY, null)), "$.suspension.id");
        places(canteen, 2);
        places(large, 30);

        int one = statements.during(() -> undo(small));
        int many = statements.during(() -> undo(wide));

        assertThat(many).isEqualTo(one);
        assertThat(town.occupancy(large).taken()).isEqualTo(60);
        assertThat(town.occupancy(large).wrongDays()).isZero();
        assertThat(town.occupancy(large).forgottenDays()).isZero();
    }

    private ResultActions suspend(String body) throws Exception {
        return requests.post(agent, SUSPENSIONS, body).andExpect(status().isCreated());
    }

    private void undo(String suspension) throws Exception {
        requests.delete(agent, SUSPENSIONS + "/{id}", suspension).andExpect(status().isOk());
    }

    private void places(ActivityId activity, int places) throws Exception {
        requests.put(agent, "/api/canteen/activities/" + activity, Terms.canteen(town.school(), places))
                .andExpect(status().isOk());
    }
}
