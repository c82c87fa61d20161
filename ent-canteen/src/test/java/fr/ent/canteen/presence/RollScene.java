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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

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

    ResultActions reopen(Viewer viewer, UUID finish, String reason) throws Exception {
        return requests.post(viewer, "/api/canteen/presence/reopenings", """
                {"finishId": "%s", "activityId": "%s", "date": "%s", "reason": "%s"}""".formatted(finish, canteen, TODAY, reason));
    }

    ResultActions family() throws Exception {
        return requests.get(
                agent,
                "/api/canteen/families/{id}?from=2026-11-20&to=2026-11-30",
                town.town().householdOf(lea.asPerson()));
    }

    ResultActions week() throws Exception {
        return requests.get(mother, "/api/canteen/week?from={d}&to={d}", TODAY, TODAY);
    }

    static ResultMatcher today(ChildId child, String field, @Nullable Object expected) {
        return jsonPath("$.children[?(@.childId=='%s')].days[0].%s".formatted(child, field))
                .value(contains(expected));
    }

    /** Of the family's page. */
    static ResultMatcher attended(ChildId child, String field, @Nullable Object expected) {
        return jsonPath("$.attendance[?(@.childId=='%s')].%s".formatted(child, field))
                .value(contains(expected));
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
