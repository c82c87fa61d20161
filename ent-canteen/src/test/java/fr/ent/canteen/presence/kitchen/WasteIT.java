package fr.ent.canteen.presence.kitchen;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.Tablet;
import fr.ent.core.Viewer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class WasteIT extends KitchenScene {

    private Viewer animator;

    @BeforeEach
    void employ() {
        animator = town.animator();
    }

    @Test
    void setsWasteAgainstTheMealsServed() throws Exception {
        Instant noon = Instant.parse("2026-11-30T11:30:00Z");
        weigh(animator, 500).andExpect(status().isBadRequest());
        clock.set(noon);
        new Tablet(requests, animator, canteen)
                .tap(lea, "PRESENT", noon)
                .tap(tom, "PRESENT", noon)
                .tap(nina, "ABSENT", noon)
                .finished(MONDAY, noon);
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
    void isOfAKind() throws Exception {
        clock.set(Instant.parse("2026-11-30T11:30:00Z"));
        for (String kind : List.of("", "\"kind\": null,")) {
            requests.put(animator, "/api/canteen/kitchen/waste", """
                            {"activityId": "%s", "date": "%s", %s "grams": 10}""".formatted(canteen, MONDAY, kind))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("kind"))
                    .andExpect(jsonPath("$.errors[0].code").value("required"));
        }
    }

    @Test
    void isForTheStaffOfTheSchool() throws Exception {
        weigh(town.animator(town.town().school("Les Tilleuls")), 10).andExpect(status().isNotFound());
    }

    private ResultActions weigh(Viewer viewer, int grams) throws Exception {
        return requests.put(viewer, "/api/canteen/kitchen/waste", """
                {"activityId": "%s", "date": "%s", "kind": "LEFTOVERS", "grams": %d}""".formatted(canteen, MONDAY, grams));
    }
}
