package fr.ent.canteen.kitchen;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.ActivityId;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.canteen.testing.Tablet;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.StatementCounter;
import fr.ent.core.testing.TestClock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

@CanteenTest
class KitchenIT {

    /** Two working days before Monday at 10:00 in Paris. */
    private static final Instant CUT_OFF = Instant.parse("2026-11-26T09:00:00Z");

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private FreezeOrders freezeOrders;

    @Autowired
    private TestClock.SettableClock clock;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private JdbcClient jdbc;

    private CanteenTown town;
    private ActivityId canteen;
    private List<ChildId> children;
    private Viewer mother;
    private Viewer agent;

    @BeforeEach
    void found() throws Exception {
        town = founder.found();
        canteen = town.canteen(50);
        children = List.of(town.child("Léa"), town.child("Tom"), town.child("Nina"));
        mother = town.guardian(children.toArray(ChildId[]::new));
        agent = town.town().viewer(town.town().agent("Ève", "Roy"));
        for (ChildId child : children) {
            requests.book(mother, child, canteen, MONDAY, null).andExpect(status().isCreated());
        }
        needs(children.get(1), "NO_PORK", false);
        needs(children.get(2), "STANDARD", true);
    }

    @Test
    void countsByDietWithPackedMealsApart() throws Exception {
        kitchen()
                .andExpect(jsonPath("$.services[0].versions").isEmpty())
                .andExpect(jsonPath("$.services[0].orderAt").value("2026-11-26T09:00:00Z"))
                .andExpect(jsonPath("$.services[0].total").value(3))
                .andExpect(jsonPath("$.services[0].now[*].diet").value(contains("STANDARD", "NO_PORK", "STANDARD")))
                .andExpect(jsonPath("$.services[0].now[*].packedMeal").value(contains(false, false, true)))
                .andExpect(jsonPath("$.services[0].now[*].count").value(contains(1, 1, 1)));
    }

    @Test
    void freezesAtTheCutOffAndKeepsLaterChangesAsVersions() throws Exception {
        freeze();
        kitchen().andExpect(jsonPath("$.services[0].versions").isEmpty());
        clock.set(CUT_OFF);
        assertThat(freeze()).isPositive();
        assertThat(freeze()).isZero();

        requests.delete(mother, "/api/canteen/bookings/{id}", booking(children.get(0)))
                .andExpect(status().isNoContent());
        needs(children.get(1), "VEGETARIAN", false);
        kitchen()
                .andExpect(jsonPath("$.services[0].versions.length()").value(1))
                .andExpect(jsonPath("$.services[0].versions[0].total").value(3))
                .andExpect(jsonPath("$.services[0].change[*].count").value(contains(-1, -1, 1)));
        assertThat(freeze()).isEqualTo(1);

        kitchen()
                .andExpect(jsonPath("$.services[0].versions[0].total").value(3))
                .andExpect(jsonPath("$.services[0].versions[1].total").value(2))
                .andExpect(jsonPath("$.services[0].versions[1].change[*].diet")
                        .value(contains("STANDARD", "NO_PORK", "VEGETARIAN")))
                .andExpect(jsonPath("$.services[0].versions[1].change[*].count").value(contains(-1, -1, 1)))
                .andExpect(jsonPath("$.services[0].change").isEmpty());
    }

    @Test
    void theTerritoryMaySetAnHour() throws Exception {
        requests.put(agent, "/api/canteen/kitchen/order-time", "{\"daysBefore\": 3, \"at\": \"14:30\"}")
                .andExpect(status().isOk());
        kitchen().andExpect(jsonPath("$.services[0].orderAt").value("2026-11-27T13:30:00Z"));

        requests.put(agent, "/api/canteen/kitchen/order-time", "{\"daysBefore\": 3, \"at\": null}")
                .andExpect(status().isBadRequest());
        requests.put(agent, "/api/canteen/kitchen/order-time", "{\"daysBefore\": null, \"at\": null}")
                .andExpect(status().isOk());
        kitchen().andExpect(jsonPath("$.services[0].orderAt").value("2026-11-26T09:00:00Z"));
    }

    @Test
    void theFirstScreenTellsOfOrdersForTomorrowThatAreNotMadeYet() throws Exception {
        clock.set(Instant.parse("2026-11-29T08:00:00Z"));
        requests.get(agent, "/api/canteen/desk")
                .andExpect(jsonPath("$[0].kind").value("open-orders"))
                .andExpect(jsonPath("$[0].count").value(1))
                .andExpect(jsonPath("$[0].since").value("2026-11-30"));

        assertThat(freeze()).isPositive();
        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void anOrderOfTheDayItselfIsNotMissedTheDayBefore() throws Exception {
        requests.put(agent, "/api/canteen/kitchen/order-time", "{\"daysBefore\": 0, \"at\": \"09:00\"}");
        clock.set(Instant.parse("2026-11-29T08:00:00Z"));

        requests.get(agent, "/api/canteen/desk").andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void setsWasteAgainstTheMealsServed() throws Exception {
        Viewer animator = town.town().viewer(town.town().animator("Noa", "Roy", town.school()));
        Instant noon = Instant.parse("2026-11-30T11:30:00Z");
        weigh(animator, 500).andExpect(status().isBadRequest());
        clock.set(noon);
        new Tablet(requests, animator, canteen)
                .tap(children.get(0), "PRESENT", noon)
                .tap(children.get(1), "PRESENT", noon)
                .send(MONDAY, noon);
        kitchen().andExpect(jsonPath("$.services[0].waste.gramsPerMeal").value(nullValue()));

        weigh(animator, 500).andExpect(status().isNoContent());
        weigh(animator, 301).andExpect(status().isNoContent());

        kitchen()
                .andExpect(jsonPath("$.services[0].waste.weighings[*].grams").value(contains(301)))
                .andExpect(jsonPath("$.services[0].waste.meals").value(2))
                .andExpect(jsonPath("$.services[0].waste.gramsPerMeal").value(151))
                .andExpect(jsonPath("$.services[0].turnout.came").value(2));
        weigh(animator, -1).andExpect(status().isBadRequest());
    }

    @Test
    void isForTheTownAndForTheStaffOfTheSchool() throws Exception {
        Viewer elsewhere = town.town()
                .viewer(town.town().animator("Lou", "Roy", town.town().school("Les Tilleuls")));

        requests.get(elsewhere, "/api/canteen/kitchen?schoolId={school}&date={day}", town.school(), MONDAY)
                .andExpect(status().isNotFound());
        requests.get(mother, "/api/canteen/kitchen?schoolId={school}&date={day}", town.school(), MONDAY)
                .andExpect(status().isForbidden());
        weigh(elsewhere, 10).andExpect(status().isNotFound());
    }

    @Test
    void takesAsManyStatementsForManyEatersAsForFew() throws Exception {
        int few = statements.during(this::readQuietly);
        for (int number = 0; number < 15; number++) {
            ChildId child = town.child("Enfant " + number);
            requests.book(town.guardian(child), child, canteen, MONDAY, null).andExpect(status().isCreated());
        }

        assertThat(statements.during(this::readQuietly)).isEqualTo(few);
    }

    private void readQuietly() {
        try {
            kitchen().andExpect(status().isOk());
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private ResultActions kitchen() throws Exception {
        return requests.get(agent, "/api/canteen/kitchen?schoolId={school}&date={day}", town.school(), MONDAY);
    }

    private ResultActions weigh(Viewer viewer, int grams) throws Exception {
        return requests.put(viewer, "/api/canteen/kitchen/waste", """
                {"activityId": "%s", "date": "%s", "kind": "LEFTOVERS", "grams": %d}""".formatted(canteen, MONDAY, grams));
    }

    private int freeze() {
        return town.town().in(freezeOrders::due);
    }

    private String booking(ChildId child) throws Exception {
        return JsonPath.read(
                requests.get(mother, "/api/canteen/bookings?childId={child}&from={day}&to={day}", child, MONDAY, MONDAY)
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$[0].id");
    }

    private void needs(ChildId child, String diet, Boolean packed) {
        town.town()
                .run(() -> jdbc.sql("""
                        insert into canteen.child_needs (territory_id, child_id, diet, plan_from, packed_meal)
                        values (:territory, :child, :diet, '2026-09-01', :packed)
                        on conflict (territory_id, child_id) do update set diet = excluded.diet""")
                        .param("territory", town.town().id().value())
                        .param("child", child.value())
                        .param("diet", diet)
                        .param("packed", packed)
                        .update());
    }
}
