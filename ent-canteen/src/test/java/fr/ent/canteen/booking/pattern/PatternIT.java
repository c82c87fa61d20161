package fr.ent.canteen.booking.pattern;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static fr.ent.canteen.testing.Terms.body;
import static fr.ent.canteen.testing.Terms.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

class PatternIT extends FamilyScene {

    private static final String PATTERNS = "/api/canteen/patterns";

    @Autowired
    private TestClock.SettableClock clock;

    private ActivityId canteen;

    @BeforeEach
    void openCanteen() {
        canteen = town.canteen(30);
    }

    @Test
    void booksAWholeFamilyAtOnceAndAnswersForEveryDay() throws Exception {
        ChildId tom = town.child("Tom");
        Viewer parent = town.guardian(lea, tom);
        ActivityId care = town.activity(
                ActivityKind.EVENING_CARE, Activity.Unit.SESSION, 10, DayOfWeek.MONDAY, DayOfWeek.TUESDAY);

        requests.post(
                        parent,
                        PATTERNS,
                        body(
                                MONDAY,
                                MONDAY.plusDays(11),
                                wish(lea, canteen, "EVERY", "MONDAY", "THURSDAY"),
                                wish(tom, canteen, "EVERY", "MONDAY"),
                                wish(tom, care, "EVERY", "TUESDAY")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.booked").value(8))
                .andExpect(jsonPath("$.refused").value(0))
                .andExpect(jsonPath("$.amountCents").value(8 * 400))
                .andExpect(jsonPath("$.patterns", hasSize(3)))
                .andExpect(jsonPath("$.days[*].result").value(everyItem(is("BOOKED"))));
        requests.notices(parent)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.pattern"))
                .andExpect(jsonPath("$.items[0].arguments.booked").value("8"));
    }

    @Test
    void twoEqualWishesInOneRequestAreOne() throws Exception {
        String twice = body(
                MONDAY,
                MONDAY.plusDays(4),
                wish(lea, canteen, "EVERY", "MONDAY", "THURSDAY"),
                wish(lea, canteen, "EVERY", "THURSDAY", "MONDAY"));

        requests.post(mother, PATTERNS + "/preview", twice).andExpect(jsonPath("$.days", hasSize(2)));
        requests.post(mother, PATTERNS, twice)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.days", hasSize(2)))
                .andExpect(jsonPath("$.patterns", hasSize(1)));
    }

    @Test
    void saysOfEachDayWhyItCouldNotBeBooked() throws Exception {
        town.town().closure(town.school(), "Sortie", MONDAY.plusDays(3), MONDAY.plusDays(3));
        requests.book(mother, lea, canteen, MONDAY.plusDays(1)).andExpect(status().isCreated());

        requests.post(
                        mother,
                        PATTERNS,
                        body(
                                MONDAY.minusDays(5),
                                MONDAY.plusDays(4),
                                wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.days[*].date")
                        .value(contains(
                                "2026-11-25",
                                "2026-11-26",
                                "2026-11-27",
                                "2026-11-30",
                                "2026-12-01",
                                "2026-12-02",
                                "2026-12-03",
                                "2026-12-04")))
                .andExpect(jsonPath("$.days[*].result")
                        .value(contains(
                                "CLOSED",
                                "CUT_OFF_PASSED",
                                "BOOKED",
                                "BOOKED",
                                "ALREADY_BOOKED",
                                "CLOSED",
                                "CLOSED",
                                "BOOKED")))
                .andExpect(jsonPath("$.days[6].closure.label").value("Sortie"))
                .andExpect(jsonPath("$.alreadyBooked").value(1))
                .andExpect(jsonPath("$.closed").value(3))
                .andExpect(jsonPath("$.refused").value(1));
    }

    @Test
    void keepsNoPatternOfWhichEveryDayIsClosed() throws Exception {
        requests.post(
                        mother,
                        PATTERNS,
                        body(
                                LocalDate.of(2026, 12, 21),
                                LocalDate.of(2027, 1, 1),
                                wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.patterns").isEmpty())
                .andExpect(jsonPath("$.days[*].result").value(everyItem(is("CLOSED"))))
                .andExpect(jsonPath("$.days[0].closure.reason").value("SCHOOL_HOLIDAY"));
        requests.get(mother, PATTERNS).andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void oddAndEvenWeeksTakeTurns() throws Exception {
        requests.post(mother, PATTERNS, body(MONDAY, MONDAY.plusDays(14), wish(lea, canteen, "ODD", "MONDAY")))
                .andExpect(jsonPath("$.days[*].date").value(contains("2026-11-30", "2026-12-14")));
        requests.post(mother, PATTERNS, body(MONDAY, MONDAY.plusDays(14), wish(lea, canteen, "EVEN", "MONDAY")))
                .andExpect(jsonPath("$.days[*].date").value(contains("2026-12-07")));
    }

    @Test
    void previewsWithoutBooking() throws Exception {
        requests.book(mother, lea, canteen, MONDAY).andExpect(status().isCreated());

        requests.post(
                        mother,
                        PATTERNS + "/preview",
                        body(MONDAY, MONDAY.plusDays(6), wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY", "FRIDAY")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.booked").value(2))
                .andExpect(jsonPath("$.amountCents").value(800))
                .andExpect(jsonPath("$.days[0].result").value("ALREADY_BOOKED"));
        assertThat(town.occupancy(canteen).live()).isEqualTo(1);
    }

    @Test
    void aChangeTouchesOpenDaysToComeAndLeavesWhatTheFamilyCancelled() throws Exception {
        ResultActions made = requests.post(
                mother, PATTERNS, body(MONDAY, MONDAY.plusDays(18), wish(lea, canteen, "EVERY", "MONDAY", "TUESDAY")));
        String pattern = Answers.read(made, "$.patterns[0].id");
        String lastTuesday = Answers.read(made, "$.days[5].bookingId");
        requests.cancel(mother, lastTuesday).andExpect(status().isNoContent());
        clock.set(Instant.parse("2026-11-27T10:00:00Z"));

        requests.put(mother, PATTERNS + "/" + pattern, """
                        {"to":"2026-12-18","weekdays":["TUESDAY","FRIDAY"],"weeks":"EVERY"}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.days[?(@.result=='KEPT')].date").value(contains("2026-11-30")))
                .andExpect(
                        jsonPath("$.days[?(@.result=='CANCELLED')].date").value(contains("2026-12-07", "2026-12-14")))
                .andExpect(jsonPath("$.days[?(@.result=='BOOKED')].date")
                        .value(contains("2026-12-04", "2026-12-11", "2026-12-18")));
        days().andExpect(jsonPath("$[*].date")
                .value(contains("2026-11-30", "2026-12-01", "2026-12-04", "2026-12-08", "2026-12-11", "2026-12-18")));
    }

    @Test
    void anEndedPatternFreesItsDaysForThoseWhoWait() throws Exception {
        ActivityId small = town.canteen(1);
        Viewer other = town.guardian(town.child("Zoé"));
        String pattern = Answers.read(
                requests.post(mother, PATTERNS, body(MONDAY, MONDAY.plusDays(11), wish(lea, small, "EVERY", "MONDAY"))),
                "$.patterns[0].id");
        requests.book(other, small, MONDAY.plusDays(7)).andExpect(status().isAccepted());

        requests.delete(mother, PATTERNS + "/{id}", pattern)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.cancelled").value(2));

        requests.get(mother, PATTERNS).andExpect(jsonPath("$").isEmpty());
        requests.notices(other).andExpect(jsonPath("$.items[0].kind").value("canteen.promoted"));
        assertThat(town.occupancy(small).live()).isEqualTo(1);
    }

    private ResultActions days() throws Exception {
        return requests.bookings(mother, lea, MONDAY, MONDAY.plusDays(30));
    }
}
