package fr.ent.canteen.meals;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.testing.CanteenTest;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Canteens;
import fr.ent.canteen.testing.Requests;
import fr.ent.core.ChildId;
import fr.ent.core.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

@CanteenTest
class TownHallIT {

    @Autowired
    private Canteens.Founder founder;

    @Autowired
    private Requests requests;

    private CanteenTown town;
    private ChildId lea;
    private Viewer mother;
    private Viewer agent;

    @BeforeEach
    void found() {
        town = founder.found();
        lea = town.child("Léa");
        mother = town.guardian(lea);
        agent = town.town().viewer(town.town().agent("Ève", "Roy"));
    }

    @Test
    void publishesAMenuThatFamiliesReadWithItsAllergens() throws Exception {
        menu(agent, "Gratin", "MILK").andExpect(status().isNoContent());
        menu(agent, "Lasagnes", "GLUTEN\",\"MILK\",\"EGGS").andExpect(status().isNoContent());

        requests.get(mother, "/api/canteen/menus?schoolId={s}&from={d}&to={d}", town.school(), MONDAY, MONDAY)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].components[*].kind").value(contains("MAIN")))
                .andExpect(jsonPath("$[0].components[0].dishes[0].name").value("Lasagnes"))
                .andExpect(jsonPath("$[0].components[0].dishes[0].allergens[*]")
                        .value(contains("GLUTEN", "EGGS", "MILK")));
    }

    @Test
    void refusesAnUnknownAllergenAndAWriterWhoIsNotTheTown() throws Exception {
        menu(agent, "Gratin", "CHEESE").andExpect(status().isBadRequest());
        menu(mother, "Gratin", "MILK").andExpect(status().isForbidden());
    }

    @Test
    void opensACanteenAndSetsItsTariff() throws Exception {
        String canteen = JsonPath.read(
                requests.post(agent, "/api/canteen/activities", """
                                {"schoolId":"%s","name":"Cantine","unit":"MEAL","weekdays":["MONDAY","FRIDAY"],
                                 "capacity":80,"waitingList":true,
                                 "bookingCutOff":{"kind":"PREVIOUS_WEEKDAY","weekdays":["TUESDAY","FRIDAY"],"at":"09:00"},
                                 "cancellingCutOff":{"kind":"WORKING_DAYS_BEFORE","days":1,"at":"10:00"}}""".formatted(town.school()))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.id");
        requests.get(mother, "/api/canteen/activities?childId={child}", lea)
                .andExpect(jsonPath("$[0].capacity").value(80))
                .andExpect(jsonPath("$[0].bookingCutOff.kind").value("PREVIOUS_WEEKDAY"))
                .andExpect(jsonPath("$[0].bookingCutOff.at").value("09:00:00"));
        price(canteen).andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:no-tariff"));

        tariff(canteen, "2026-11-24", """
                "effortRate":{"percent":0.36,"floorCents":260,"ceilingCents":450}""").andExpect(status().isNoContent());

        price(canteen)
                .andExpect(jsonPath("$.amountCents").value(450))
                .andExpect(jsonPath("$.explanation[*].kind").value(contains("NO_QUOTIENT", "CEILING", "TARIFF")));
    }

    @ParameterizedTest
    @CsvSource({"0, 60000, 60001, gap", "0, 60000, 59999, overlap", "1, 60000, 60000, gap"})
    void refusesBracketsThatAreNoGrid(int first, int max, int min, String code) throws Exception {
        tariff(town.canteen(5).toString(), "2026-12-01", """
                "brackets":[{"minCents":%d,"maxCents":%d,"amountCents":100},{"minCents":%d,"amountCents":250}]""".formatted(first, max, min))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value(code));
    }

    @Test
    void refusesATariffForDaysGoneBy() throws Exception {
        tariff(town.canteen(5).toString(), "2026-11-23", """
                "brackets":[{"minCents":0,"amountCents":100}]""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("retroactive"));
    }

    @Test
    void refusesANegativeAmount() throws Exception {
        tariff(town.canteen(5).toString(), "2026-12-01", """
                "brackets":[{"minCents":0,"amountCents":-100}]""").andExpect(status().isBadRequest());
    }

    private ResultActions menu(Viewer viewer, String dish, String allergens) throws Exception {
        return requests.put(viewer, "/api/canteen/menus", """
                {"schoolId":"%s","date":"%s","components":[{"kind":"MAIN","dishes":[
                 {"name":"%s","allergens":["%s"],"labels":["LOCAL"]}]}]}""".formatted(town.school(), MONDAY, dish, allergens));
    }

    private ResultActions tariff(String activity, String from, String method) throws Exception {
        return requests.put(agent, "/api/canteen/activities/" + activity + "/tariffs", """
                {"validFrom":"%s","councilDecidedOn":"2026-06-30","councilReference":"2026-42",%s}""".formatted(from, method));
    }

    private ResultActions price(String activity) throws Exception {
        return requests.get(
                mother, "/api/canteen/prices?childId={child}&activityId={activity}&date={day}", lea, activity, MONDAY);
    }
}
