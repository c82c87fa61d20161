package fr.ent.canteen.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who waited until the end of a queue: the place that becomes free later, and its payer. */
class EndedQueueIT extends QueueScene {

    private static final String CUT_OFF = "2026-12-03T09:00:00Z";
    private static final String AFTER = "2026-12-03T12:00:00Z";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsNobodyOfASessionThatHasBegun() throws Exception {
        lapseAt("2026-12-07T11:00:00Z");

        queue.bookings(queue.second).andExpect(jsonPath("$").isEmpty());
        requests.notices(queue.second)
                .andExpect(jsonPath("$.items[?(@.kind == 'canteen.waiting-ended')]")
                        .isEmpty());
    }

    @Test
    void aChildWhoHasTheDayMeanwhileIsOfferedNothing() throws Exception {
        lapseAt(CUT_OFF);
        clock.set(Instant.parse(AFTER));
        queue.town
                .town()
                .run(() -> jdbc.sql(
                                "update canteen.activity_day set capacity = 2 where activity_id = :canteen and day = :day")
                        .param("canteen", queue.canteen.value())
                        .param("day", Queue.DAY)
                        .update());
        requests.post(queue.town.agent(), "/api/canteen/corrections", """
                        {"childId":"%s","activityId":"%s","date":"%s","situation":"LATE","reason":"Demande écrite"}""".formatted(
                                queue.second.children().getFirst().id(), queue.canteen, Queue.DAY))
                .andExpect(status().isCreated());

        queue.free();

        queue.bookings(queue.second)
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].acceptBy").doesNotExist());
        queue.bookings(queue.third).andExpect(jsonPath("$[0].acceptBy").exists());
    }

    @Test
    void aDayOfAQueueThatHasEndedIsPaidByTheTurnsOfNow() throws Exception {
        ChildId tom = queue.second.children().getFirst().id();
        Viewer father = queue.town.guardian(tom);
        lapseAt(CUT_OFF);
        clock.set(Instant.parse(AFTER));
        HouseholdId fatherHome = queue.town.town().householdOf(father.person());
        requests.put(queue.town.agent(), "/api/canteen/children/" + tom + "/custody", """
                        {"from":"%s","oddHouseholdId":"%s","evenHouseholdId":"%s","days":{}}""".formatted(
                                Queue.DAY, queue.town.town().householdOf(queue.second.person()), fatherHome))
                .andExpect(status().isOk());

        queue.free();

        assertThat(queue.town
                        .town()
                        .in(() -> jdbc.sql("""
                        select household_id from canteen.booking where child_id = :child and status = 'BOOKED'""")
                                .param("child", tom.value())
                                .query(UUID.class)
                                .single()))
                .isEqualTo(fatherHome.value());
    }
}
