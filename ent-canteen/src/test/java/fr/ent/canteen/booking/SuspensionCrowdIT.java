package fr.ent.canteen.booking;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.CanteenTown.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Crowd;
import fr.ent.canteen.testing.Requests;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Days called off while many book, and of many at once. */
@CanteenTest
class SuspensionCrowdIT {

    private static final String SUSPENSIONS = "/api/canteen/suspensions";

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private CanteenTown town;
    private ActivityId canteen;
    private ChildId lea;
    private Viewer mother;
    private Viewer agent;

    @BeforeEach
    void found() {
        town = founder.found();
        canteen = town.canteen(1);
        lea = town.child("Léa");
        mother = town.guardian(lea);
        agent = town.agent();
    }

    @Test
    void nobodySlipsInWhileADayIsBeingCalledOff() {
        ActivityId large = town.canteen(100);
        List<Viewer> families = IntStream.range(0, 40)
                .mapToObj(number -> town.guardian(town.child("Enfant " + number)))
                .toList();
        List<Viewer> crowd = new ArrayList<>(families);
        crowd.add(20, agent);

        List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(
                crowd,
                who -> who.equals(agent)
                        ? requests.post(agent, SUSPENSIONS, Terms.strike(large, MONDAY, MONDAY, null))
                        : requests.book(who, who.children().getFirst().id(), large, MONDAY, null));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).isSubsetOf(201, 409);
        assertThat(live(large)).isZero();
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
        assertThat(live(large)).isZero();
    }

    @Test
    void takesAsManyStatementsForManyAsForOne() throws Exception {
        requests.book(mother, lea, canteen, MONDAY, null).andExpect(status().isCreated());
        ActivityId large = town.canteen(100);
        for (int number = 0; number < 20; number++) {
            Viewer family = town.guardian(town.child("Enfant " + number));
            for (LocalDate day : List.of(MONDAY, TUESDAY)) {
                requests.book(family, family.children().getFirst().id(), large, day, null)
                        .andExpect(status().isCreated());
            }
        }

        int one = statements.during(() -> unchecked(Terms.strike(canteen, MONDAY, MONDAY, null)));
        int many = statements.during(() -> unchecked(Terms.strike(large, MONDAY, TUESDAY, null)));

        assertThat(many).isEqualTo(one);
    }

    private int live(ActivityId activity) {
        return town.town()
                .in(() -> jdbc.sql("""
                                select count(*) from canteen.booking where activity_id = :activity
                                and status in ('BOOKED', 'WAITING')""")
                        .param("activity", activity.value())
                        .query(Integer.class)
                        .single());
    }

    private void unchecked(String body) {
        try {
            requests.post(agent, SUSPENSIONS, body).andExpect(status().isCreated());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
