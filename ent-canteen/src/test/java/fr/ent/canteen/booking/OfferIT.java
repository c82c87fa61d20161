package fr.ent.canteen.booking;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Crowd;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.ResultActions;

/** A place that became free, and the time to accept it. The day's cut-off is Thursday 3 December at 10:00 in Paris. */
@CanteenTest
class OfferIT {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private LapseOffers lapseOffers;

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private CanteenTown town;
    private ActivityId canteen;
    private Viewer first;
    private Viewer second;
    private Viewer third;
    private String held;

    @BeforeEach
    void queue() throws Exception {
        town = founder.found();
        canteen = town.canteen(1);
        first = town.guardian(town.child("Léa"));
        second = town.guardian(town.child("Tom"));
        third = town.guardian(town.child("Zoé"));
        held = id(book(first).andExpect(status().isCreated()));
        book(second).andExpect(status().isAccepted());
        book(third).andExpect(status().isAccepted());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aFreedPlaceIsHeldADayForTheFirstWhoWaits() throws Exception {
        free();

        bookings(second)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").value("2026-11-25T09:00:00Z"));
        requests.get(second, "/api/core/notices")
                .andExpect(jsonPath("$.items[0].kind").value("canteen.promoted"))
                .andExpect(jsonPath("$.items[0].arguments.acceptBy").value("2026-11-25T09:00:00Z"));
        bookings(third).andExpect(jsonPath("$[0].rank").value(1));
    }

    @Test
    void acceptedItIsTheirsWhateverTheHour() throws Exception {
        free();
        String offered = id(bookings(second));

        accept(second, offered).andExpect(status().isNoContent());
        accept(second, offered).andExpect(status().isNoContent());
        lapseAt("2026-11-26T09:00:00Z");

        bookings(second)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").doesNotExist());
    }

    @Test
    void declinedItGoesToTheNext() throws Exception {
        free();

        requests.delete(second, "/api/canteen/bookings/{id}", id(bookings(second)))
                .andExpect(status().isNoContent());

        bookings(second).andExpect(jsonPath("$").isEmpty());
        bookings(third).andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    @Test
    void lapsedItGoesToTheNextAndCanNoLongerBeAccepted() throws Exception {
        free();
        String offered = id(bookings(second));

        lapseAt("2026-11-25T08:59:59Z");
        bookings(second).andExpect(jsonPath("$[0].status").value("BOOKED"));
        lapseAt("2026-11-25T09:00:00Z");

        accept(second, offered)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:offer-lapsed"));
        bookings(second).andExpect(jsonPath("$").isEmpty());
        bookings(third)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").value("2026-11-26T09:00:00Z"));
    }

    @Test
    void twoCopiesThatLapseAtOncePassThePlaceOnOnce() throws Exception {
        free();
        clock.set(Instant.parse("2026-11-25T09:00:00Z"));

        try (ExecutorService copies = Executors.newFixedThreadPool(8)) {
            List<Future<?>> runs = java.util.stream.IntStream.range(0, 8)
                    .<Future<?>>mapToObj(copy -> copies.submit(lapseOffers::everywhere))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        }

        bookings(third).andExpect(jsonPath("$[0].status").value("BOOKED"));
        assertThat(count("status = 'BOOKED'")).isOne();
        assertThat(count("status = 'CANCELLED'")).isEqualTo(2);
    }

    @Test
    void acceptingAndLapsingInTheSameMomentLeavesOnePlaceToOneFamily() throws Exception {
        for (int time = 0; time < 5; time++) {
            queueAnew();
            String offered = id(bookings(second));
            Instant until = Instant.parse(JsonPath.read(content(bookings(second)), "$[0].acceptBy"));
            clock.set(until.minusMillis(1));
            List<MockHttpServletResponse> answers = Crowd.sendsAtOnce(List.of(1, 2, 3, 4), number -> {
                if (number % 2 == 0) {
                    clock.set(until);
                    lapseOffers.everywhere();
                }
                return accept(second, offered);
            });

            assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsAnyOf(204, 409);
            assertThat(count("status = 'BOOKED'")).isOne();
            clock.reset();
        }
    }

    @Test
    void isNeverHeldLongerThanTheCutOffAndGivenAtOnceWhenTooLittleTimeIsLeft() throws Exception {
        clock.set(Instant.parse("2026-12-03T00:00:00Z"));
        free();
        bookings(second).andExpect(jsonPath("$[0].acceptBy").value("2026-12-03T09:00:00Z"));

        clock.set(Instant.parse("2026-12-03T08:00:00Z"));
        requests.delete(second, "/api/canteen/bookings/{id}", id(bookings(second)))
                .andExpect(status().isNoContent());
        bookings(third)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").doesNotExist());
    }

    @Test
    void theTownHallSaysForHowLong() throws Exception {
        Viewer agent = town.agent();
        requests.get(agent, "/api/canteen/offer-rule")
                .andExpect(jsonPath("$.hours").value(24));
        requests.put(agent, "/api/canteen/offer-rule", "{\"hours\":0}").andExpect(status().isOk());
        requests.put(agent, "/api/canteen/offer-rule", "{\"hours\":500}").andExpect(status().isBadRequest());
        requests.put(first, "/api/canteen/offer-rule", "{\"hours\":1}").andExpect(status().isForbidden());

        free();

        bookings(second).andExpect(jsonPath("$[0].acceptBy").doesNotExist());
    }

    @Test
    void othersCanNotAccept() throws Exception {
        free();

        accept(third, id(bookings(second))).andExpect(status().isNotFound());
        accept(founder.found().agent(), id(bookings(second))).andExpect(status().isNotFound());
    }

    @Test
    void moreRoomIsOfferedToThoseWhoWait() throws Exception {
        requests.put(town.agent(), "/api/canteen/activities/" + canteen, """
                        {"schoolId":"%s","name":"Cantine","unit":"MEAL","weekdays":["MONDAY"],"capacity":2,
                         "waitingList":true,"bookingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":2,"at":"10:00"},
                         "cancellingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"10:00"}}""".formatted(
                                town.school()))
                .andExpect(status().isOk());

        bookings(second).andExpect(jsonPath("$[0].status").value("BOOKED"));
        bookings(third).andExpect(jsonPath("$[0].rank").value(1));
    }

    @Test
    void theWeekShowsUntilWhen() throws Exception {
        free();

        requests.get(second, "/api/canteen/week?from={day}&to={day}", NEXT_MONDAY, NEXT_MONDAY)
                .andExpect(jsonPath("$.children[*].days[0].acceptBy")
                        .value(containsInAnyOrder("2026-11-25T09:00:00Z")))
                .andExpect(jsonPath("$.children[0].days[0].changeable").value(true));
    }

    private void queueAnew() throws Exception {
        town.town().run(() -> {
            jdbc.sql("delete from canteen.booking where activity_id = :id").param("id", canteen.value()).update();
            jdbc.sql("update canteen.activity_day set taken = 0 where activity_id = :id")
                    .param("id", canteen.value())
                    .update();
        });
        held = id(book(first));
        book(second).andExpect(status().isAccepted());
        book(third).andExpect(status().isAccepted());
        free();
    }

    private void free() throws Exception {
        requests.delete(first, "/api/canteen/bookings/{id}", held).andExpect(status().isNoContent());
    }

    private void lapseAt(String instant) {
        clock.set(Instant.parse(instant));
        lapseOffers.everywhere();
    }

    private ResultActions accept(Viewer viewer, String booking) throws Exception {
        return requests.post(viewer, "/api/canteen/bookings/" + booking + "/acceptance", "");
    }

    private ResultActions book(Viewer viewer) throws Exception {
        return requests.book(viewer, child(viewer), canteen, NEXT_MONDAY, null);
    }

    private ResultActions bookings(Viewer viewer) throws Exception {
        return requests.get(
                viewer,
                "/api/canteen/bookings?childId={child}&from={day}&to={day}",
                child(viewer),
                NEXT_MONDAY,
                NEXT_MONDAY);
    }

    private int count(String condition) {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from canteen.booking where activity_id = :activity and " + condition)
                        .param("activity", canteen.value())
                        .query(Integer.class)
                        .single());
    }

    private static ChildId child(Viewer viewer) {
        return viewer.children().getFirst().id();
    }

    private static String content(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    private static String id(ResultActions answer) throws Exception {
        String body = content(answer);
        return JsonPath.read(body, body.startsWith("[") ? "$[0].id" : "$.id");
    }
}
