package fr.ent.canteen.presence.finish;

import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.Viewer;
import fr.ent.core.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** Rolls of the day are finished at 15:00. */
@CanteenTest
class FinishByHourIT extends FamilyScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Instant THREE = Instant.parse("2026-11-24T14:00:00Z");

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private FinishByHour byHour;

    private ActivityId canteen;
    private Viewer animator;

    @BeforeEach
    void tapOneOfTwo() throws Exception {
        canteen = town.canteen(50);
        animator = town.animator();
        clock.set(Instant.parse("2026-11-18T08:00:00Z"));
        requests.book(mother, lea, canteen, TODAY).andExpect(status().isCreated());
        clock.set(NOON);
        new Tablet(requests, animator, canteen)
                .tap(town.child("Tom"), "PRESENT", NOON)
                .send(TODAY, NOON);
    }

    @Test
    void nobodyFinishesARollWhereTheTerritoryHasNoHour() throws Exception {
        clock.set(THREE.plus(Duration.ofDays(1)));

        byHour.everywhere();

        roll().andExpect(jsonPath("$.finish").isEmpty());
    }

    @Test
    void finishesAtTheHourAndTakesNobodyForAbsent() throws Exception {
        set("\"15:00\"").andExpect(jsonPath("$.at").value("15:00:00"));
        clock.set(THREE.minusSeconds(1));
        byHour.everywhere();
        roll().andExpect(jsonPath("$.finish").isEmpty());

        clock.set(THREE);
        byHour.everywhere();

        roll().andExpect(jsonPath("$.finish.by").isEmpty())
                .andExpect(jsonPath("$.finish.at").value(THREE.toString()));
        requests.get(mother, "/api/canteen/week?from={d}&to={d}", TODAY, TODAY)
                .andExpect(jsonPath("$.children[?(@.childId=='%s')].days[0].outcome.attendance", lea)
                        .value(contains("NOT_CALLED")));
    }

    @Test
    void waitsForTheNextDaysHourOnceSomebodyOpenedItAgain() throws Exception {
        set("\"15:00\"");
        clock.set(THREE);
        byHour.everywhere();
        String finish = com.jayway.jsonpath.JsonPath.read(
                roll().andReturn().getResponse().getContentAsString(), "$.finish.id");
        clock.set(THREE.plusSeconds(60));
        requests.post(animator, "/api/canteen/presence/reopenings", """
                        {"finishId": "%s", "activityId": "%s", "date": "%s", "reason": "Léa"}""".formatted(finish, canteen, TODAY))
                .andExpect(status().isNoContent());

        clock.set(THREE.plusSeconds(3600));
        byHour.everywhere();
        roll().andExpect(jsonPath("$.finish").isEmpty());

        clock.set(THREE.plus(Duration.ofDays(1)));
        byHour.everywhere();
        roll().andExpect(jsonPath("$.finish.at").value(clock.instant().toString()));
    }

    @Test
    void holdsFromTheDayItIsSetAndIsSwitchedOff() throws Exception {
        clock.set(NOON.plus(Duration.ofDays(1)));
        set("\"15:00\"");
        clock.set(THREE.plus(Duration.ofDays(1)));
        byHour.everywhere();
        roll().andExpect(jsonPath("$.finish").isEmpty());

        set("null");

        requests.get(agent, "/api/canteen/presence/finish-hour")
                .andExpect(jsonPath("$.at").isEmpty());
        requests.get(mother, "/api/canteen/presence/finish-hour").andExpect(status().isForbidden());
        requests.get(animator, "/api/canteen/presence/finish-hour").andExpect(status().isForbidden());
    }

    private ResultActions set(String at) throws Exception {
        return requests.put(agent, "/api/canteen/presence/finish-hour", "{\"at\": %s}".formatted(at))
                .andExpect(status().isOk());
    }

    private ResultActions roll() throws Exception {
        return requests.get(agent, "/api/canteen/presence?activityId={id}&date={day}", canteen, TODAY);
    }

    @Test
    void anHourBeforeNoonIsRefused() throws Exception {
        requests.put(agent, "/api/canteen/presence/finish-hour", "{\"at\": \"00:00\"}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("at"));
    }
}
