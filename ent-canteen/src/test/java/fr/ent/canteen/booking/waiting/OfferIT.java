package fr.ent.canteen.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.Canteen;
import fr.ent.canteen.OfferedPlace;
import fr.ent.canteen.testing.Departures;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A place that became free, and the time to accept it. */
class OfferIT extends QueueScene {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Canteen front;

    @Autowired
    private Departures departures;

    @Test
    void aFreedPlaceIsHeldADayForTheFirstWhoWaits() throws Exception {
        queue.free();

        queue.bookings(queue.second)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").value("2026-11-25T09:00:00Z"));
        requests.notices(queue.second)
                .andExpect(jsonPath("$.items[0].kind").value("canteen.promoted"))
                .andExpect(jsonPath("$.items[0].arguments.acceptBy").value("2026-11-25T09:00:00Z"));
        queue.bookings(queue.third).andExpect(jsonPath("$[0].rank").value(1));
    }

    @Test
    void acceptedByTheTownHallTheTrailSaysForWhom() throws Exception {
        queue.free();
        String offered = queue.booking(queue.second);

        queue.accept(queue.town.agent(), offered).andExpect(status().isNoContent());
        queue.accept(queue.town.agent(), offered).andExpect(status().isNoContent());

        assertThat(queue.town.town().audited("offer.accepted")).isOne();
    }

    @Test
    void acceptedItIsTheirsWhateverTheHour() throws Exception {
        queue.free();
        String offered = queue.booking(queue.second);

        queue.accept(queue.second, offered).andExpect(status().isNoContent());
        queue.accept(queue.second, offered).andExpect(status().isNoContent());
        lapseAt("2026-11-26T09:00:00Z");

        queue.bookings(queue.second)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").doesNotExist());
    }

    @Test
    void isNoLongerTheirsWhenTheChildLeavesTheSchoolBeforeTheDay() throws Exception {
        queue.free();
        String offered = queue.booking(queue.second);
        departures.announce(queue.town, queue.second.children().getFirst().id(), Queue.DAY.minusDays(1));

        for (Viewer viewer : List.of(queue.town.town().viewer(queue.second.person()), queue.town.agent())) {
            queue.accept(viewer, offered)
                    .andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:pupil-leaves"));
        }
    }

    @Test
    void waitsForItsFamilyAlone() throws Exception {
        queue.free();

        assertThat(offered(queue.second)).singleElement().satisfies(place -> {
            assertThat(place.bookingId()).hasToString(queue.booking(queue.second));
            assertThat(place.activityName()).isEqualTo("Cantine");
            assertThat(place.date()).isEqualTo(Queue.DAY);
            assertThat(place.acceptBy()).isEqualTo("2026-11-25T09:00:00Z");
        });
        assertThat(offered(queue.first)).isEmpty();
        assertThat(offered(queue.third)).isEmpty();

        queue.accept(queue.second, queue.booking(queue.second)).andExpect(status().isNoContent());
        assertThat(offered(queue.second)).isEmpty();
    }

    private List<OfferedPlace> offered(Viewer family) {
        return queue.town.town().in(() -> front.listOffered(family));
    }

    @Test
    void declinedItGoesToTheNext() throws Exception {
        queue.free();

        queue.decline(queue.second).andExpect(status().isNoContent());

        queue.bookings(queue.second).andExpect(jsonPath("$").isEmpty());
        queue.bookings(queue.third).andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    @Test
    void lapsedItGoesToTheNextAndCanNoLongerBeAccepted() throws Exception {
        queue.free();
        String offered = queue.booking(queue.second);

        lapseAt("2026-11-25T08:59:59Z");
        queue.bookings(queue.second).andExpect(jsonPath("$[0].status").value("BOOKED"));
        lapseAt("2026-11-25T09:00:00Z");

        queue.accept(queue.second, offered)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:offer-lapsed"));
        queue.bookings(queue.second).andExpect(jsonPath("$").isEmpty());
        queue.bookings(queue.third)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").value("2026-11-26T09:00:00Z"));
    }

    @Test
    void isNeverHeldLongerThanTheCutOffAndGivenAtOnceWhenTooLittleTimeIsLeft() throws Exception {
        clock.set(Instant.parse("2026-12-03T00:00:00Z"));
        queue.free();
        queue.bookings(queue.second).andExpect(jsonPath("$[0].acceptBy").value("2026-12-03T09:00:00Z"));

        clock.set(Instant.parse("2026-12-03T08:00:00Z"));
        queue.decline(queue.second).andExpect(status().isNoContent());
        queue.bookings(queue.third)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").doesNotExist());
    }

    @Test
    void theTownHallSaysForHowLong() throws Exception {
        Viewer agent = queue.town.agent();
        requests.get(agent, "/api/canteen/offer-rule")
                .andExpect(jsonPath("$.hours").value(24));
        requests.put(agent, "/api/canteen/offer-rule", "{\"hours\":0}").andExpect(status().isOk());
        requests.put(agent, "/api/canteen/offer-rule", "{\"hours\":500}").andExpect(status().isBadRequest());
        requests.put(queue.first, "/api/canteen/offer-rule", "{\"hours\":1}").andExpect(status().isForbidden());

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$[0].acceptBy").doesNotExist());
    }

    @Test
    void othersCanNotAccept() throws Exception {
        queue.free();

        queue.accept(queue.third, queue.booking(queue.second)).andExpect(status().isNotFound());
        queue.accept(founder.found().agent(), queue.booking(queue.second)).andExpect(status().isNotFound());
    }

    @Test
    void moreRoomIsOfferedToThoseWhoWait() throws Exception {
        requests.put(queue.town.agent(), "/api/canteen/activities/" + queue.canteen, """
                        {"schoolId":"%s","name":"Cantine","unit":"MEAL","weekdays":["MONDAY"],"capacity":2,
                         "waitingList":true,"bookingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":2,"at":"10:00"},
                         "cancellingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"10:00"}}""".formatted(queue.town.school()))
                .andExpect(status().isOk());

        queue.bookings(queue.second).andExpect(jsonPath("$[0].status").value("BOOKED"));
        queue.bookings(queue.third).andExpect(jsonPath("$[0].rank").value(1));
    }

    @Test
    void theWeekShowsUntilWhen() throws Exception {
        queue.free();

        requests.get(queue.second, "/api/canteen/week?from={day}&to={day}", Queue.DAY, Queue.DAY)
                .andExpect(jsonPath("$.children[*].days[0].acceptBy").value(containsInAnyOrder("2026-11-25T09:00:00Z")))
                .andExpect(jsonPath("$.children[0].days[0].changeable").value(true));
    }

    @Test
    void theTroubleOfOneTownKeepsNoOtherFromItsPlaces() throws Exception {
        Queue troubled = formElsewhere();
        Queue last = formElsewhere();
        for (Queue one : List.of(queue, troubled, last)) {
            one.free();
        }
        explain(troubled, "{}");

        lapseAt("2026-11-25T09:00:00Z");

        queue.bookings(queue.third).andExpect(jsonPath("$[0].status").value("BOOKED"));
        last.bookings(last.third).andExpect(jsonPath("$[0].status").value("BOOKED"));
        explain(troubled, "[]");
    }

    private void explain(Queue one, String explanation) {
        one.town
                .town()
                .run(() -> jdbc.sql("update canteen.booking set explanation = cast(:json as jsonb)")
                        .param("json", explanation)
                        .update());
    }
}
