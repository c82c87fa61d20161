package fr.ent.canteen.prices.quotient.source;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;

import fr.ent.canteen.testing.AskingTowns;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A family that asks CAF and MSA, which a real server on this machine plays. */
@CanteenTest
@ExtendWith(OutputCaptureExtension.class)
abstract class FetchScene {

    @Autowired
    AskingTowns towns;

    @Autowired
    Requests requests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock.SettableClock clock;

    @Autowired
    ApiParticulier.Guards guards;

    @Autowired
    QuotientSource source;

    @Autowired
    StringRedisTemplate redis;

    @Autowired
    SourcePause pause;

    CanteenTown town;
    ChildId alexis;
    Viewer jeanne;

    @BeforeEach
    void found() {
        clock.reset();
        guards.breaker().reset();
        redis.delete("api-particulier:paused:" + towns.simulator().url().getAuthority());
        towns.simulator().answerAsUsual();
        town = towns.found();
        alexis = child("Alexis", "2006-04-20");
        jeanne = guardian("Jeanne", "1987-06-27", alexis);
    }

    Optional<Duration> pause() {
        return pause.left();
    }

    ResultActions fetch(Viewer viewer) throws Exception {
        return requests.post(viewer, "/api/canteen/quotients/fetch", "{}");
    }

    ResultActions price() throws Exception {
        return requests.get(
                jeanne,
                "/api/canteen/prices?childId={child}&activityId={activity}&date={day}",
                alexis,
                town.canteen(5),
                MONDAY);
    }

    void answer(String sample, int status) {
        towns.answer(sample, status);
    }

    ChildId child(String name, String born) {
        return towns.child(town, name, born);
    }

    Viewer guardian(String name, String born, ChildId child) {
        return towns.guardian(town, name, born, child);
    }

    String household(Viewer viewer) {
        return town.town()
                .in(() -> jdbc.sql("select household_id::text from core.household_member where person_id = :id")
                        .param("id", viewer.person().value())
                        .query(String.class)
                        .single());
    }

    long quotients() {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from canteen.quotient")
                        .query(Long.class)
                        .single());
    }

    long audited(String action) {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from core.audit_entry where action = :action")
                        .param("action", action)
                        .query(Long.class)
                        .single());
    }
}
