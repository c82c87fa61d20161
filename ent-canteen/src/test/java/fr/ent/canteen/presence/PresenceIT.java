package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.FileForm;
import fr.ent.canteen.testing.Requests;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

@CanteenTest
class PresenceIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private CanteenTown town;
    private ActivityId canteen;
    private ChildId lea;
    private ChildId tom;
    private Viewer mother;
    private Viewer animator;
    private Viewer agent;

    @BeforeEach
    void found() throws Exception {
        town = founder.found();
        canteen = town.canteen(50);
        lea = town.child("Léa");
        tom = town.child("Tom");
        mother = town.guardian(lea, tom);
        animator = town.town().viewer(town.town().animator("Noa", "Roy", town.school()));
        agent = town.town().viewer(town.town().agent("Ève", "Roy"));
        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        requests.book(mother, lea, canteen, TODAY, null).andExpect(status().isCreated());
        clock.set(NOON);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsTodaysChildrenWithWhatTheyMustNotEat() throws Exception {
        requests.put(
                        mother,
                        "/api/canteen/files/" + lea,
                        FileForm.blank().allergic("PEANUTS").on(0))
                .andExpect(status().isOk());

        list(animator)
                .andExpect(jsonPath("$.date").value("2026-11-24"))
                .andExpect(jsonPath("$.children[*].givenName").value(contains("Léa")))
                .andExpect(jsonPath("$.children[0].needs.allergies").value(contains("PEANUTS")))
                .andExpect(jsonPath("$.children[0].state.status").value("EXPECTED"))
                .andExpect(jsonPath("$.children[0].collectors").isEmpty())
                .andExpect(jsonPath("$.others[*].givenName").value(contains("Tom")));
    }

    @Test
    void isForTodayAndForTheAnimatorsOfTheSchool() throws Exception {
        SchoolId other = town.town().school("Les Tilleuls");
        Viewer elsewhere = town.town().viewer(town.town().animator("Lou", "Roy", other));

        list(elsewhere).andExpect(status().isNotFound());
        list(mother).andExpect(status().isForbidden());
        requests.get(animator, "/api/canteen/presence?activityId={id}&date=2026-11-25", canteen)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:not-today"))
                .andExpect(jsonPath("$.today").value("2026-11-24"));
        requests.get(agent, "/api/canteen/presence?activityId={id}&date=2026-11-25", canteen)
                .andExpect(status().isOk());
        new Tablet(requests, elsewhere, canteen).send(TODAY, NOON).andExpect(status().isNotFound());
        requests.get(animator, "/api/canteen/presence/sites")
                .andExpect(jsonPath("$.sites[*].activityId").value(contains(canteen.toString())))
                .andExpect(jsonPath("$.sites[0].open").value(true));
    }

    @Test
    void aTapSentTwiceCountsOnce() throws Exception {
        Tablet tablet = new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON);
        List<String> sent = List.copyOf(tablet.waiting());

        tablet.send(TODAY, NOON).andExpect(jsonPath("$.cursor").value(1));
        tablet.send(sent, TODAY, NOON)
                .andExpect(jsonPath("$.cursor").value(1))
                .andExpect(jsonPath("$.refused").isEmpty());

        standsAs(lea, "PRESENT");
        assertThat(taps()).isEqualTo(1);
    }

    @Test
    void tapsThatComeInAnyOrderEndAlike() throws Exception {
        Tablet tablet = new Tablet(requests, animator, canteen)
                .tap(lea, "PRESENT", NOON.minusSeconds(300))
                .tap(tom, "PRESENT", NOON.minusSeconds(280))
                .tap(lea, "CLEARED", NOON.minusSeconds(260))
                .tap(lea, "ABSENT", NOON.minusSeconds(240));
        List<String> shuffled = new ArrayList<>(tablet.waiting());
        Collections.shuffle(shuffled, new Random(7));

        for (String tap : shuffled) {
            tablet.send(List.of(tap), TODAY, NOON).andExpect(status().isOk());
        }

        standsAs(lea, "ABSENT_UNJUSTIFIED");
        standsAs(tom, "PRESENT_WITHOUT_BOOKING");
    }

    @Test
    void twoTabletsLearnFromEachOtherAndAgree() throws Exception {
        Tablet left = new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON.minusSeconds(20));
        Tablet right = new Tablet(requests, animator, canteen)
                .tap(lea, "ABSENT", NOON.minusSeconds(40))
                .tap(tom, "PRESENT", NOON.minusSeconds(10));

        left.send(TODAY, NOON).andExpect(jsonPath("$.states[*].childId").value(contains(lea.toString())));
        right.send(TODAY, NOON)
                .andExpect(jsonPath("$.states[*].childId").value(containsInAnyOrder(lea.toString(), tom.toString())))
                .andExpect(jsonPath("$.states[?(@.childId=='%s')].status", lea).value(contains("PRESENT")));
        left.send(TODAY, NOON)
                .andExpect(jsonPath("$.states[?(@.childId=='%s')].status", tom)
                        .value(contains("PRESENT_WITHOUT_BOOKING")));
        left.send(TODAY, NOON).andExpect(jsonPath("$.states").value(empty()));
    }

    @Test
    void aClockWrongByADayIsSeenAndPutRight() throws Exception {
        Tablet wrong = new Tablet(requests, animator, canteen)
                .ahead(Duration.ofDays(1))
                .tap(lea, "PRESENT", NOON.minusSeconds(60));
        Tablet right = new Tablet(requests, animator, canteen).tap(lea, "ABSENT", NOON.minusSeconds(30));

        wrong.send(TODAY, NOON)
                .andExpect(jsonPath("$.clockWrong").value(true))
                .andExpect(jsonPath("$.aheadSeconds").value(86_400))
                .andExpect(jsonPath("$.states[0].corrected").value(true))
                .andExpect(jsonPath("$.states[0].at").value("2026-11-24T10:59:00Z"));
        right.send(TODAY, NOON)
                .andExpect(jsonPath("$.clockWrong").value(false))
                .andExpect(jsonPath("$.states[0].status").value("ABSENT_UNJUSTIFIED"));
    }

    @Test
    void aChildWhoLeftKeepsItsTapAndIsMarked() throws Exception {
        town.town()
                .run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-23' where id in (:children)")
                        .param("children", List.of(lea.value(), tom.value()))
                        .update());
        Tablet tablet = new Tablet(requests, animator, canteen)
                .tap(lea, "PRESENT", NOON)
                .tap(tom, "PRESENT", NOON);

        tablet.send(TODAY, NOON)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.refused.length()").value(1))
                .andExpect(jsonPath("$.states[*].childId").value(contains(lea.toString())));
        list(animator)
                .andExpect(jsonPath("$.children[*].left").value(contains(true)))
                .andExpect(jsonPath("$.children[0].givenName").value("Léa"))
                .andExpect(jsonPath("$.children[0].state.status").value("PRESENT"));
    }

    @Test
    void aChildOfAnotherSchoolIsRefusedAlone() throws Exception {
        SchoolId other = town.town().school("Les Tilleuls");
        ChildId zoe = town.town().pupil("Zoé", "Roy", other, town.town().schoolClass(other, "CP"));

        new Tablet(requests, animator, canteen)
                .tap(zoe, "PRESENT", NOON)
                .tap(lea, "PRESENT", NOON)
                .send(TODAY, NOON)
                .andExpect(jsonPath("$.refused.length()").value(1));

        standsAs(lea, "PRESENT");
        list(animator).andExpect(jsonPath("$.children.length()").value(1));
    }

    @Test
    void tapsWaitAWeekInACupboardAndNoLonger() throws Exception {
        Tablet tablet = new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON);
        clock.set(NOON.plus(Duration.ofDays(7)));
        tablet.send(TODAY, clock.instant()).andExpect(status().isOk());
        requests.get(agent, "/api/canteen/presence?activityId={id}&date={day}", canteen, TODAY)
                .andExpect(jsonPath("$.children[0].state.at").value("2026-11-24T11:00:00Z"));

        tablet.tap(lea, "ABSENT", NOON);
        clock.set(NOON.plus(Duration.ofDays(8)));
        tablet.send(TODAY, clock.instant())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:roll-closed"));
        tablet.send(TODAY.plusDays(9), clock.instant()).andExpect(status().isConflict());
    }

    @Test
    void anExcusedAbsenceIsJustified() throws Exception {
        new Tablet(requests, animator, canteen).tap(lea, "ABSENT", NOON).send(TODAY, NOON);
        standsAs(lea, "ABSENT_UNJUSTIFIED");

        excuse("Certificat du médecin").andExpect(status().isNoContent());
        standsAs(lea, "ABSENT_JUSTIFIED");
        excuse("").andExpect(status().isNoContent());
        standsAs(lea, "ABSENT_UNJUSTIFIED");
    }

    @Test
    void aBookedChildNobodySawIsAbsentOnceTheDayIsOverIfTheRollWasTaken() throws Exception {
        clock.set(NOON.plus(Duration.ofDays(1)));
        yesterday().andExpect(jsonPath("$.children[0].state.status").value("EXPECTED"));

        new Tablet(requests, animator, canteen).tap(tom, "PRESENT", NOON).send(TODAY, clock.instant());

        yesterday()
                .andExpect(jsonPath("$.children[?(@.givenName=='Léa')].state.status")
                        .value(contains("ABSENT_UNJUSTIFIED")));
    }

    @Test
    void refusesMoreThanFiveHundredTapsAndNonsense() throws Exception {
        Tablet tablet = new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON);

        tablet.send(Collections.nCopies(501, tablet.waiting().getFirst()), TODAY, NOON)
                .andExpect(status().isBadRequest());
        tablet.send(List.of("{\"id\": \"x\"}"), TODAY, NOON).andExpect(status().isBadRequest());
        tablet.send(Collections.nCopies(500, tablet.waiting().getFirst()), TODAY, NOON)
                .andExpect(status().isOk());
        assertThat(taps()).isEqualTo(1);
    }

    @Test
    void takesAsManyStatementsForTwentyChildrenAsForOne() throws Exception {
        int few = statements.during(this::readQuietly);
        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        for (int number = 0; number < 19; number++) {
            ChildId child = town.child("Enfant " + number);
            requests.book(town.guardian(child), child, canteen, TODAY, null).andExpect(status().isCreated());
        }
        clock.set(NOON);

        int many = statements.during(this::readQuietly);

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    private void readQuietly() {
        try {
            list(animator).andExpect(status().isOk());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private ResultActions list(Viewer viewer) throws Exception {
        return requests.get(viewer, "/api/canteen/presence?activityId={id}", canteen);
    }

    private ResultActions yesterday() throws Exception {
        return requests.get(agent, "/api/canteen/presence?activityId={id}&date={day}", canteen, TODAY);
    }

    private ResultActions excuse(String reason) throws Exception {
        return requests.put(agent, "/api/canteen/presence/excuses", """
                {"childId": "%s", "activityId": "%s", "date": "%s", "reason": "%s"}""".formatted(lea, canteen, TODAY, reason));
    }

    private void standsAs(ChildId child, String expected) throws Exception {
        list(animator)
                .andExpect(jsonPath("$.children[?(@.childId=='%s')].state.status", child)
                        .value(contains(expected)));
    }

    private int taps() {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from canteen.presence_tap where activity_id = :id")
                        .param("id", canteen.value())
                        .query(Integer.class)
                        .single());
    }
}
