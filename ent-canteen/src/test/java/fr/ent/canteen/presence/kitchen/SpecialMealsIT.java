package fr.ent.canteen.presence.kitchen;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The order says what each child must not eat, and counts adults. */
class SpecialMealsIT extends KitchenScene {

    /** Two working days before Monday at 10:00 in Paris. */
    private static final Instant CUT_OFF = Instant.parse("2026-11-26T09:00:00Z");

    @Autowired
    private FreezeOrders freezeOrders;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void namesEachChildWithAllergensPlanAndWhatIsServedInstead() throws Exception {
        allergies(lea, "{MILK,NUTS}", "2026-09-01");
        requests.put(
                        agent,
                        "/api/canteen/kitchen/children/%s/instead".formatted(lea),
                        "{\"instead\": \"Compote sans lait\"}")
                .andExpect(status().isNoContent());

        kitchen()
                .andExpect(
                        jsonPath("$.services[0].special.allergens[*].allergen").value(contains("MILK", "NUTS")))
                .andExpect(jsonPath("$.services[0].special.allergens[*].count").value(contains(1, 1)))
                .andExpect(jsonPath("$.services[0].special.children.length()").value(3))
                .andExpect(jsonPath("$.services[0].special.children[?(@.givenName == 'Léa')].instead")
                        .value("Compote sans lait"))
                .andExpect(jsonPath("$.services[0].special.children[?(@.givenName == 'Léa')].carePlan")
                        .value(true))
                .andExpect(jsonPath("$.services[0].special.children[?(@.givenName == 'Nina')].packedMeal")
                        .value(true));
    }

    @Test
    void aPackedMealIsNotWithoutAnAllergen() throws Exception {
        allergies(nina, "{MILK}", "2026-09-01");

        kitchen().andExpect(jsonPath("$.services[0].special.allergens").isEmpty());
    }

    @Test
    void aNewAllergyMakesANewVersionThatTellsOfTheChild() throws Exception {
        clock.set(CUT_OFF);
        freeze();
        allergies(lea, "{FISH}", "2026-09-01");
        kitchen().andExpect(jsonPath("$.services[0].specialChange[0].kind").value("ADDED"));

        assertThat(freeze()).isEqualTo(1);

        kitchen()
                .andExpect(jsonPath("$.services[0].versions[1].specialChange[0].kind")
                        .value("ADDED"))
                .andExpect(jsonPath("$.services[0].versions[1].specialChange[0].child.givenName")
                        .value("Léa"))
                .andExpect(jsonPath("$.services[0].versions[1].specialChange[0].child.allergens")
                        .value("FISH"))
                .andExpect(jsonPath("$.services[0].versions[1].change").isEmpty());
    }

    @Test
    void forgetsTheChildrenOfAnOrderAfterThreeMonths() {
        clock.set(CUT_OFF);
        freeze();
        assertThat(ordersNamingChildren()).isEqualTo(1);

        clock.set(Instant.parse("2027-03-01T09:00:00Z"));
        freeze();

        assertThat(ordersNamingChildren()).isZero();
    }

    @Test
    void countsTheMealsOfAdultsUntilTheOrderIsMade() throws Exception {
        String wish = """
            {"activityId": "%s", "date": "%s", "staff": 4, "guests": 2}""".formatted(canteen, MONDAY);
        requests.put(town.head(), "/api/canteen/kitchen/adult-meals", wish).andExpect(status().isNoContent());
        kitchen()
                .andExpect(jsonPath("$.services[0].total").value(8))
                .andExpect(jsonPath("$.services[0].children").value(3));

        clock.set(CUT_OFF);
        freeze();

        kitchen()
                .andExpect(jsonPath("$.services[0].versions[0].total").value(8))
                .andExpect(jsonPath("$.services[0].versions[0].adults.staff").value(4))
                .andExpect(jsonPath("$.services[0].versions[0].adults.guests").value(2));
        requests.put(agent, "/api/canteen/kitchen/adult-meals", wish)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:order-made"));
    }

    private int freeze() {
        return town.town().in(freezeOrders::due);
    }

    private int ordersNamingChildren() {
        return town.town()
                .in(() -> jdbc.sql("select count(*) from canteen.kitchen_order where special <> '[]'")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void namesAnAllergyThatIsNoneOfTheFourteen() throws Exception {
        otherAllergy(lea, "Kiwi");

        kitchen()
                .andExpect(jsonPath("$.services[0].special.children[?(@.givenName == 'Léa')].otherAllergies")
                        .value("Kiwi"));
    }

    @Test
    void tellsOfAChildWhoIsServedApartNoMore() throws Exception {
        otherAllergy(lea, "Kiwi");
        clock.set(CUT_OFF);
        freeze();
        otherAllergy(lea, "");

        assertThat(freeze()).isEqualTo(1);

        kitchen()
                .andExpect(jsonPath("$.services[0].versions[1].specialChange[0].kind")
                        .value("REMOVED"))
                .andExpect(jsonPath("$.services[0].versions[1].specialChange[0].child.givenName")
                        .value("Léa"));
    }

    private void otherAllergy(fr.ent.core.ChildId child, String words) {
        town.town()
                .run(() -> jdbc.sql("""
                        insert into canteen.child_needs (territory_id, child_id, other_allergies)
                        values (:territory, :child, :words)
                        on conflict (territory_id, child_id) do update set other_allergies = excluded.other_allergies""")
                        .param("territory", town.town().id().value())
                        .param("child", child.value())
                        .param("words", words)
                        .update());
    }
}
