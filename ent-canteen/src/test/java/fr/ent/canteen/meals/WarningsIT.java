package fr.ent.canteen.meals;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.canteen.Canteen;
import fr.ent.canteen.MealWarning;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Cooks;
import fr.ent.canteen.testing.Eaters;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@CanteenTest
class WarningsIT {

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    @Autowired
    private Cooks cooks;

    @Autowired
    private Eaters eaters;

    @Autowired
    private Canteen canteen;

    private CanteenTown town;
    private ChildId lea;
    private ChildId tom;
    private Viewer mother;
    private Viewer agent;

    @BeforeEach
    void found() {
        town = founder.found();
        town.canteen(10);
        lea = town.child("Léa");
        tom = town.child("Tom");
        mother = town.guardian(lea, tom);
        agent = town.town().viewer(town.town().agent("Ève", "Roy"));
    }

    @Test
    void namesTheDishTheAllergenAndWhatTheChildCanHaveInstead() throws Exception {
        eaters.allergic(town.town(), lea, "MILK", "NUTS");
        serve("""
                {"name":"Gratin","allergens":["MILK","GLUTEN"],"labels":[],"foods":[]},
                {"name":"Riz aux légumes","allergens":[],"labels":["VEGETARIAN"],"foods":[]}""");

        week().andExpect(jsonPath("$.warnings.length()").value(1))
                .andExpect(jsonPath("$.warnings[0].childId").value(lea.toString()))
                .andExpect(jsonPath("$.warnings[0].date").value(MONDAY.toString()))
                .andExpect(jsonPath("$.warnings[0].dish").value("Gratin"))
                .andExpect(jsonPath("$.warnings[0].reason").value("ALLERGEN"))
                .andExpect(jsonPath("$.warnings[0].allergens[*]").value(contains("MILK")))
                .andExpect(jsonPath("$.warnings[0].instead[*]").value(contains("Riz aux légumes")));
        requests.get(mother, "/api/canteen/menus?schoolId={s}&from={d}&to={d}", town.school(), MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].warnings[*].dish").value(contains("Gratin")));
        assertThat(town.town().in(() -> canteen.listDays(mother, MONDAY, MONDAY)))
                .filteredOn(day -> day.child().equals(lea))
                .flatExtracting(day -> day.warnings())
                .extracting(MealWarning::dish)
                .containsExactly("Gratin");
    }

    @Test
    void warnsAnAllergicChildOfADishNobodyHasSpokenFor() throws Exception {
        eaters.allergic(town.town(), lea, "PEANUTS");
        serve("""
                {"name":"Surprise du chef","labels":[],"foods":[]}""");

        week().andExpect(jsonPath("$.warnings[*].reason").value(contains("ALLERGENS_UNKNOWN")));
    }

    @Test
    void saysWhatADietLeavesOut() throws Exception {
        eaters.on(town.town(), lea, "NO_PORK");
        eaters.on(town.town(), tom, "VEGETARIAN");
        serve("""
                {"name":"Rôti de porc","allergens":[],"labels":[],"foods":["PORK"]},
                {"name":"Colin","allergens":["FISH"],"labels":[],"foods":[]},
                {"name":"Omelette","allergens":["EGGS"],"labels":["VEGETARIAN"],"foods":[]}""");

        week().andExpect(jsonPath("$.warnings[?(@.childId=='%s')].dish", lea).value(contains("Rôti de porc")))
                .andExpect(jsonPath("$.warnings[?(@.childId=='%s')].instead", lea)
                        .value(contains(List.of("Colin", "Omelette"))))
                .andExpect(
                        jsonPath("$.warnings[?(@.childId=='%s')].dish", tom).value(contains("Rôti de porc", "Colin")))
                .andExpect(
                        jsonPath("$.warnings[?(@.childId=='%s')].reason", tom).value(contains("DIET", "DIET")));
    }

    @Test
    void tellsNobodyOfSomebodyElsesChild() throws Exception {
        eaters.allergic(town.town(), lea, "MILK");
        Viewer other = town.guardian(town.child("Zoé"));
        serve("""
                {"name":"Gratin","allergens":["MILK"],"labels":[],"foods":[]}""");

        requests.get(other, "/api/canteen/week?from={d}&to={d}", MONDAY, MONDAY)
                .andExpect(jsonPath("$.warnings").value(empty()));
        requests.get(agent, "/api/canteen/menus?schoolId={s}&from={d}&to={d}", town.school(), MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].warnings").value(empty()));
    }

    private void serve(String dishes) throws Exception {
        cooks.plan(agent, """
                [{"date":"%s","components":[{"kind":"MAIN","dishes":[%s]}]}]""".formatted(MONDAY, dishes), null, town.school());
        cooks.publish(agent, MONDAY, MONDAY, town.school());
    }

    private ResultActions week() throws Exception {
        return requests.get(mother, "/api/canteen/week?from={d}&to={d}", MONDAY, MONDAY);
    }
}
