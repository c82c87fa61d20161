package fr.ent.canteen.booking.pattern;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.Terms.body;
import static fr.ent.canteen.testing.Terms.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTown.Waiting;
import fr.ent.canteen.testing.Crowd;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** Patterns of many at once, of many days, and of people who may not. */
class PatternCrowdIT extends FamilyScene {

    private static final String PATTERNS = "/api/canteen/patterns";

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(30);
    }

    @Test
    void oneKeyTwentyTimesAtOnceBooksOnce() {
        String body = body(MONDAY, MONDAY.plusDays(18), wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY", "THURSDAY"));

        List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(
                Collections.nCopies(20, body), same -> requests.post(mother, PATTERNS, same, "one-key"));

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(201);
        assertThat(answers.stream()
                        .map(answer -> Answers.value(answer, "$.patterns[0].id"))
                        .distinct())
                .hasSize(1);
        assertThat(town.occupancy(canteen).live()).isEqualTo(9);
    }

    @Test
    void anUnknownActivityIsNotFoundWithAndWithoutAKey() throws Exception {
        String body = body(MONDAY, MONDAY.plusDays(4), wish(lea, ActivityId.next(), "EVERY", "MONDAY"));

        requests.post(mother, PATTERNS, body).andExpect(status().isNotFound());
        requests.post(mother, PATTERNS, body, "one-key").andExpect(status().isNotFound());
        requests.post(mother, PATTERNS, body, "one-key").andExpect(status().isNotFound());
    }

    @Test
    void fillsTheDaysThenQueuesOrRefuses() throws Exception {
        ActivityId small = town.canteen(1);
        ActivityId strict = town.canteen(town.school(), 1, Waiting.REFUSED);
        Viewer other = town.guardian(town.child("Zoé"));
        requests.book(other, small, MONDAY).andExpect(status().isCreated());
        requests.book(other, strict, MONDAY).andExpect(status().isCreated());

        requests.post(
                        mother,
                        PATTERNS,
                        body(
                                MONDAY,
                                MONDAY.plusDays(1),
                                wish(lea, small, "EVERY", "MONDAY", "TUESDAY"),
                                wish(lea, strict, "EVERY", "MONDAY", "TUESDAY")))
                .andExpect(jsonPath("$.days[*].result").value(contains("WAITING", "BOOKED", "FULL", "BOOKED")))
                .andExpect(jsonPath("$.days[0].rank").value(1));
        assertThat(town.occupancy(strict).live()).isEqualTo(2);
    }

    @Test
    void familiesWhoBookTheSameDaysAtOnceNeitherBlockNorOversell() {
        ActivityId small = town.canteen(10);

        List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(town.families(40), family -> {
            List<String> weekdays = new ArrayList<>(List.of("MONDAY", "TUESDAY", "THURSDAY", "FRIDAY"));
            Collections.shuffle(weekdays);
            return requests.post(
                    family,
                    PATTERNS,
                    body(
                            MONDAY,
                            MONDAY.plusDays(18),
                            wish(family.children().getFirst().id(), small, "EVERY", weekdays.toArray(String[]::new))));
        });

        assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(201);
        assertThat(town.occupancy(small).booked()).isEqualTo(12 * 10);
        assertThat(town.occupancy(small).wrongDays()).isZero();
    }

    @Test
    void takesAsManyStatementsForATermAsForAWeek() {
        ChildId tom = town.child("Tom");
        Viewer parent = town.guardian(lea, tom);

        int week = statements.during(
                () -> make(parent, body(MONDAY, MONDAY.plusDays(4), wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY"))));
        int term = statements.during(() -> make(
                parent,
                body(
                        MONDAY.plusDays(7),
                        MONDAY.plusDays(110),
                        wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY", "THURSDAY"),
                        wish(tom, canteen, "EVERY", "MONDAY", "TUESDAY", "FRIDAY"))));

        assertThat(term).isEqualTo(week);
        assertThat(week).isLessThanOrEqualTo(18);
    }

    @Test
    void othersFindNothingAndStaffMayNot() throws Exception {
        Viewer barred = town.barred(lea);
        Viewer stranger = town.guardian(town.child("Zoé"));
        Viewer elsewhere = founder.found().agent();
        String body = body(MONDAY, MONDAY.plusDays(4), wish(lea, canteen, "EVERY", "MONDAY"));
        String pattern = Answers.read(requests.post(mother, PATTERNS, body), "$.patterns[0].id");

        for (Viewer other : List.of(barred, stranger, elsewhere)) {
            requests.post(other, PATTERNS, body).andExpect(status().isNotFound());
            requests.post(other, PATTERNS + "/preview", body).andExpect(status().isNotFound());
            requests.delete(other, PATTERNS + "/{id}", pattern).andExpect(status().isNotFound());
            requests.get(other, PATTERNS + "?childId={id}", lea).andExpect(status().isNotFound());
        }
        Viewer animator = town.animator();
        requests.post(animator, PATTERNS, body).andExpect(status().isForbidden());
        assertThat(town.occupancy(canteen).live()).isEqualTo(1);
    }

    @Test
    void aChildWhoLeftIsNotBooked() throws Exception {
        Viewer agent = town.agent();
        town.town()
                .run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-20' where id = :id")
                        .param("id", lea.value())
                        .update());

        requests.post(agent, PATTERNS, body(MONDAY, MONDAY.plusDays(4), wish(lea, canteen, "EVERY", "MONDAY")))
                .andExpect(status().isNotFound());
    }

    @Test
    void refusesWhatIsUpsideDownTooLongOrTooMuch() throws Exception {
        for (String body : List.of(
                body(MONDAY, MONDAY.minusDays(1), wish(lea, canteen, "EVERY", "MONDAY")),
                body(MONDAY, MONDAY.plusYears(2), wish(lea, canteen, "EVERY", "MONDAY")),
                body(MONDAY, MONDAY.plusDays(1), wish(lea, canteen, "EVERY")),
                body(MONDAY, MONDAY.plusDays(1)),
                body(
                        MONDAY,
                        MONDAY.plusDays(1),
                        Collections.nCopies(41, wish(lea, canteen, "EVERY", "MONDAY"))
                                .toArray(String[]::new)))) {
            requests.post(mother, PATTERNS, body).andExpect(status().isBadRequest());
        }
    }

    private void make(Viewer viewer, String body) throws Exception {
        requests.post(viewer, PATTERNS, body, body.substring(0, 60)).andExpect(status().isCreated());
    }
}
