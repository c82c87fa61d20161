package fr.ent.canteen.prices.quotient.batch;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.AskingTowns;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.HouseholdId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.web.servlet.ResultActions;

/** A town that may ask CAF and MSA, with Jeanne and her son. */
@CanteenTest
abstract class BatchScene {

    static final String BATCHES = "/api/canteen/quotient-batches";

    @Autowired
    AskingTowns towns;

    @Autowired
    Requests requests;

    @Autowired
    AskInBatch askInBatch;

    @Autowired
    Batches batches;

    @Autowired
    TestClock.SettableClock clock;

    @Autowired
    StringRedisTemplate redis;

    CanteenTown town;
    Viewer agent;
    Viewer jeanne;

    @BeforeEach
    void found() {
        clock.reset();
        redis.delete("api-particulier:paused:" + towns.simulator().url().getAuthority());
        towns.simulator().answerAsUsual();
        town = towns.found();
        agent = town.agent();
        jeanne = family();
    }

    Viewer family() {
        return towns.guardian(town, "Jeanne", "1987-06-27", towns.child(town, "Alexis", "2006-04-20"));
    }

    void goOn() {
        town.town().run(() -> askInBatch.goOn(town.town().id()));
    }

    HouseholdId home(Viewer guardian) {
        return town.town().householdOf(guardian.person());
    }

    void consent(Viewer by, Viewer about) throws Exception {
        put(by, home(about), about).andExpect(status().isNoContent());
    }

    ResultActions put(Viewer by, HouseholdId home, Viewer about) throws Exception {
        return requests.put(by, path(home), "{\"personId\": \"%s\"}".formatted(about.person()));
    }

    static String path(HouseholdId home) {
        return "/api/canteen/households/" + home + "/quotient-consent";
    }
}
