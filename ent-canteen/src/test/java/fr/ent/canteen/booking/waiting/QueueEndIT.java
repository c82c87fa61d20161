package fr.ent.canteen.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.offer.Activity;
import fr.ent.canteen.offer.ActivityKind;
import fr.ent.canteen.offer.Audience;
import fr.ent.canteen.offer.Billing;
import fr.ent.canteen.offer.CutOff;
import fr.ent.canteen.offer.Hours;
import fr.ent.canteen.offer.Registration;
import fr.ent.canteen.testing.Terms;
import fr.ent.core.ClassId;
import fr.ent.core.PupilLeft;
import fr.ent.core.Viewer;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue of Monday 7 December ends on Thursday 3 December at 10:00 in Paris; lunch begins at noon. */
class QueueEndIT extends QueueScene {

    private static final String CUT_OFF = "2026-12-03T09:00:00Z";
    private static final String AFTER = "2026-12-03T12:00:00Z";

    @Autowired
    private EndLater endLater;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void endsAtTheCutOffAndTellsTheFamilies() throws Exception {
        lapseAt("2026-12-03T08:59:59Z");
        queue.bookings(queue.third).andExpect(jsonPath("$[0].rank").value(2));

        lapseAt(CUT_OFF);

        for (Viewer family : new Viewer[] {queue.second, queue.third}) {
            queue.bookings(family).andExpect(jsonPath("$").isEmpty());
            requests.notices(family)
                    .andExpect(jsonPath("$.items[0].kind").value("canteen.waiting-ended"))
                    .andExpect(jsonPath("$.items[0].arguments.date").value(Queue.DAY.toString()))
                    .andExpect(jsonPath("$.items[0].arguments.count").value("1"));
        }
        queue.bookings(queue.first).andExpect(jsonPath("$[0].status").value("BOOKED"));
    }

    @Test
    void followsACutOffThatMoves() throws Exception {
        lapseAt("2026-12-01T09:00:00Z");
        Viewer agent = queue.town.agent();
        requests.put(
                        agent,
                        "/api/canteen/activities/" + queue.canteen,
                        Terms.canteen(queue.town.school(), 1).replaceFirst("\"days\":2", "\"days\":5"))
                .andExpect(status().isOk());

        lapseAt("2026-12-01T09:01:00Z");

        queue.bookings(queue.second).andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aPlaceFreedLaterIsOfferedByTurnAndNobodysUntilAccepted() throws Exception {
        lapseAt(CUT_OFF);
        clock.set(Instant.parse(AFTER));

        queue.free();

        queue.bookings(queue.second)
                .andExpect(jsonPath("$[0].status").value("BOOKED"))
                .andExpect(jsonPath("$[0].acceptBy").value("2026-12-04T12:00:00Z"));
        queue.bookings(queue.third).andExpect(jsonPath("$").isEmpty());
        lapseAt("2026-12-04T12:00:00Z");
        queue.bookings(queue.second).andExpect(jsonPath("$").isEmpty());
        queue.bookings(queue.third).andExpect(jsonPath("$[0].acceptBy").value("2026-12-05T12:00:00Z"));
        queue.accept(queue.third, queue.booking(queue.third)).andExpect(status().isNoContent());
        lapseAt("2026-12-08T09:00:00Z");
        queue.bookings(queue.third).andExpect(jsonPath("$[0].acceptBy").doesNotExist());
        assertThat(queue.occupancy().wrongDays()).isZero();
    }

    @Test
    void aLateRoundBooksNobodyEither() throws Exception {
        clock.set(Instant.parse(AFTER));

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$[0].acceptBy").value("2026-12-04T12:00:00Z"));
        round.everywhere();
        queue.bookings(queue.third).andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void asksAfterTheCutOffEvenWhereFreedPlacesAreGivenAtOnce() throws Exception {
        requests.put(queue.town.agent(), "/api/canteen/offer-rule", "{\"hours\":0}")
                .andExpect(status().isOk());
        clock.set(Instant.parse(AFTER));

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$[0].acceptBy").value("2026-12-04T12:00:00Z"));
    }

    @Test
    void offersNothingOnceTheSessionHasBegun() throws Exception {
        lapseAt("2026-12-07T08:00:00Z");
        places(2);
        queue.bookings(queue.second).andExpect(jsonPath("$[0].acceptBy").value("2026-12-07T11:00:00Z"));
        String offered = queue.booking(queue.second);

        clock.set(Instant.parse("2026-12-07T11:00:00Z"));
        queue.accept(queue.second, offered)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:offer-lapsed"));
        round.everywhere();
        places(3);

        queue.bookings(queue.second).andExpect(jsonPath("$").isEmpty());
        queue.bookings(queue.third).andExpect(jsonPath("$").isEmpty());
        assertThat(queue.occupancy().booked()).isOne();
    }

    @Test
    void aChildWhoLeftIsOfferedNothing() throws Exception {
        lapseAt(CUT_OFF);
        queue.town
                .town()
                .run(() -> endLater.end(new PupilLeft(
                        queue.town.town().id(),
                        queue.second.children().getFirst().id(),
                        queue.town.school(),
                        Queue.DAY.minusDays(3))));

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$").isEmpty());
        queue.bookings(queue.third).andExpect(jsonPath("$[0].acceptBy").exists());
    }

    @Test
    void aChildWhoseClassAloneIsAwayIsOfferedNothing() throws Exception {
        ClassId trip = queue.town.town().schoolClass(queue.town.school(), "CM2");
        queue.town
                .town()
                .run(() -> jdbc.sql("update core.pupil set class_id = :class where id = :child")
                        .param("class", trip.value())
                        .param("child", queue.second.children().getFirst().id().value())
                        .update());
        lapseAt(CUT_OFF);
        clock.set(Instant.parse(AFTER));
        requests.post(queue.town.agent(), "/api/canteen/suspensions", """
                        {"reason":"TRIP","label":"Sortie","from":"%s","to":"%s","activityIds":["%s"],"classId":"%s",
                         "freeOfCharge":true}""".formatted(
                                Queue.DAY, Queue.DAY, queue.canteen, trip))
                .andExpect(status().isCreated());

        queue.free();

        queue.bookings(queue.second).andExpect(jsonPath("$").isEmpty());
        queue.bookings(queue.third).andExpect(jsonPath("$[0].acceptBy").exists());
    }

    @Test
    void theTownHallAddsNobodyToAListThatHasEnded() throws Exception {
        clock.set(Instant.parse(AFTER));
        Viewer fourth = queue.town.guardian(queue.town.child("Max"));

        requests.post(queue.town.agent(), "/api/canteen/corrections", """
                        {"childId":"%s","activityId":"%s","date":"%s","situation":"LATE","reason":"Demande écrite"}""".formatted(
                                fourth.children().getFirst().id(), queue.canteen, Queue.DAY))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:full"));
    }

    @Test
    void aSessionThatIsOverIsBookedByNobody() throws Exception {
        ActivityId care = queue.town.open(new Activity(
                ActivityId.next(),
                queue.town.school(),
                "Accueil du soir",
                ActivityKind.EVENING_CARE,
                Activity.Unit.SESSION,
                Set.of(DayOfWeek.MONDAY),
                10,
                true,
                new CutOff.DaysBefore(0, LocalTime.of(23, 0)),
                new CutOff.DaysBefore(0, LocalTime.of(23, 0)),
                Audience.EVERYBODY,
                new Hours(LocalTime.of(16, 30), LocalTime.of(18, 30)),
                Registration.ALWAYS,
                null,
                Billing.AS_BOOKED,
                List.of()));

        clock.set(Instant.parse("2026-12-07T17:30:00Z"));
        requests.book(queue.third, care, Queue.DAY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:cut-off-passed"))
                .andExpect(jsonPath("$.closedAt").value("2026-12-07T17:30:00Z"));
        requests.get(queue.third, "/api/canteen/week?from={day}&to={day}", Queue.DAY, Queue.DAY)
                .andExpect(jsonPath("$.activities[0].days[*].status").value(contains("CUT_OFF_PASSED")));
        clock.set(Instant.parse("2026-12-07T17:29:59Z"));
        requests.book(queue.third, care, Queue.DAY).andExpect(status().isCreated());
    }

    private void places(int places) throws Exception {
        requests.put(
                        queue.town.agent(),
                        "/api/canteen/activities/" + queue.canteen,
                        Terms.canteen(queue.town.school(), places))
                .andExpect(status().isOk());
    }
}
