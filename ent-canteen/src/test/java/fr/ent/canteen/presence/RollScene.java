package fr.ent.canteen.presence;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Léa has booked for today, Tom hasn’t; an animator takes the roll at noon. */
abstract class RollScene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

    @Autowired
    Canteens.Founder founder;

    @Autowired
    Requests requests;

    @Autowired
    TestClock.SettableClock clock;

    @Autowired
    StatementCounter statements;

    @Autowired
    JdbcClient jdbc;

    CanteenTown town;
    ActivityId canteen;
    ChildId lea;
    ChildId tom;
    Viewer mother;
    Viewer animator;
    Viewer agent;

    @BeforeEach
    void found() throws Exception {
        town = founder.found();
        canteen = town.canteen(50);
        lea = town.child("Léa");
        tom = town.child("Tom");
        mother = town.guardian(lea, tom);
        animator = town.animator();
        agent = town.agent();
        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        requests.book(mother, lea, canteen, TODAY).andExpect(status().isCreated());
        clock.set(NOON);
    }

    ResultActions list(Viewer viewer) throws Exception {
        return requests.get(viewer, "/api/canteen/presence?activityId={id}", canteen);
    }

    ResultActions yesterday() throws Exception {
        return requests.get(agent, "/api/canteen/presence?activityId={id}&date={day}", canteen, TODAY);
    }

    ResultActions excuse(String reason) throws Exception {
        return excuse(agent, reason);
    }

    ResultActions excuse(Viewer viewer, String reason) throws Exception {
        return requests.put(viewer, "/api/canteen/presence/excuses", """
                {"childId": "%s", "activityId": "%s", "date": "%s", "reason": "%s"}""".formatted(lea, canteen, TODAY, reason));
    }

    void standsAs(ChildId child, String expected) throws Exception {
        list(animator)
                .andExpect(jsonPath("$.children[?(@.childId=='%s')].state.status", child)
                        .value(contains(expected)));
    }

    int taps() {
        return town.town().number("select count(*) from canteen.presence_tap where activity_id = :id", canteen.value());
    }
}
