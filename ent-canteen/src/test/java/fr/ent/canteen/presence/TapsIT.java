package fr.ent.canteen.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import fr.ent.core.SchoolId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@CanteenTest
class TapsIT extends RollScene {

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
    void anAnimatorLearnsNothingOfADayGoneByAndTheTownDoes() throws Exception {
        new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON).send(TODAY, NOON);
        clock.set(NOON.plus(Duration.ofDays(1)));

        new Tablet(requests, animator, canteen)
                .tap(tom, "PRESENT", NOON)
                .send(TODAY, clock.instant())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.refused").value(empty()))
                .andExpect(jsonPath("$.states").value(empty()));
        new Tablet(requests, agent, canteen)
                .send(TODAY, clock.instant())
                .andExpect(jsonPath("$.states[*].childId").value(containsInAnyOrder(lea.toString(), tom.toString())));
    }

    @Test
    void refusesMomentsThatNoDatabaseHolds() throws Exception {
        Tablet tablet = new Tablet(requests, animator, canteen);

        tablet.tap(lea, "PRESENT", Instant.MAX.minusSeconds(1))
                .send(TODAY, NOON)
                .andExpect(status().isBadRequest());
        tablet.send(TODAY, Instant.MIN).andExpect(status().isBadRequest());
        assertThat(taps()).isZero();
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
    void refusesMoreThanFiveHundredTapsAndNonsense() throws Exception {
        Tablet tablet = new Tablet(requests, animator, canteen).tap(lea, "PRESENT", NOON);

        tablet.send(Collections.nCopies(501, tablet.waiting().getFirst()), TODAY, NOON)
                .andExpect(status().isBadRequest());
        tablet.send(List.of("{\"id\": \"x\"}"), TODAY, NOON).andExpect(status().isBadRequest());
        tablet.send(Collections.nCopies(500, tablet.waiting().getFirst()), TODAY, NOON)
                .andExpect(status().isOk());
        assertThat(taps()).isEqualTo(1);
    }
}
