package fr.ent.canteen.presence.kitchen;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All three had booked the Monday before as well. */
class ForecastOfRollsIT extends KitchenScene {

    private static final LocalDate BEFORE = MONDAY.minusDays(7);
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    private Tablet tablet;

    @BeforeEach
    void bookTheMondayBefore() throws Exception {
        clock.set(Instant.parse("2026-11-16T08:00:00Z"));
        for (ChildId child : List.of(lea, tom, nina)) {
            requests.book(town.guardian(child), child, canteen, BEFORE).andExpect(status().isCreated());
        }
        clock.set(NOON);
        Viewer animator = town.animator();
        tablet = new Tablet(requests, animator, canteen)
                .tap(lea, "PRESENT", NOON)
                .tap(tom, "PRESENT", NOON);
        tablet.send(BEFORE, NOON);
        clock.set(NOON.plus(Duration.ofDays(1)));
    }

    @Test
    void learnsNothingFromARollThatIsOpen() throws Exception {
        kitchen().andExpect(jsonPath("$.services[0].forecast").isEmpty());
    }

    @Test
    void learnsNothingFromARollThatPassedOverSomebody() throws Exception {
        tablet.finish(BEFORE, clock.instant()).andExpect(status().isNoContent());

        kitchen().andExpect(jsonPath("$.services[0].forecast").isEmpty());
    }

    @Test
    void learnsFromAFinishedRollUntilItIsOpenedAgain() throws Exception {
        UUID finish = tablet.presume(nina, "ABSENT", NOON).finished(BEFORE, clock.instant());
        kitchen()
                .andExpect(jsonPath("$.services[0].forecast.comePercent").value(67))
                .andExpect(jsonPath("$.services[0].forecast.days").value(1));

        requests.post(agent, "/api/canteen/presence/reopenings", """
                        {"finishId": "%s", "activityId": "%s", "date": "%s", "reason": "Nina"}""".formatted(finish, canteen, BEFORE))
                .andExpect(status().isNoContent());

        kitchen().andExpect(jsonPath("$.services[0].forecast").isEmpty());
    }
}
