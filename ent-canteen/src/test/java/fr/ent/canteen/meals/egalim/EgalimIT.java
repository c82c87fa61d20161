package fr.ent.canteen.meals.egalim;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.canteen.testing.FamilyScene;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

class EgalimIT extends FamilyScene {

    @Test
    void familiesSeeTheNewestNoticeThatTheTownShows() throws Exception {
        requests.get(mother, "/api/canteen/egalim").andExpect(jsonPath("$").isEmpty());
        set(2024, "41.5", "18", true).andExpect(status().isNoContent());
        set(2025, "52", "22.3", false).andExpect(status().isNoContent());
        requests.get(mother, "/api/canteen/egalim")
                .andExpect(jsonPath("$[0].year").value(2024));

        set(2025, "52", "22.3", true).andExpect(status().isNoContent());

        requests.get(mother, "/api/canteen/egalim")
                .andExpect(jsonPath("$.length()").value(1))
                .andExpect(jsonPath("$[0].year").value(2025))
                .andExpect(jsonPath("$[0].quality").value(52.0))
                .andExpect(jsonPath("$[0].organic").value(22.3))
                .andExpect(jsonPath("$[0].words").value("Pain du village"));
        requests.get(agent, "/api/canteen/kitchen/egalim")
                .andExpect(jsonPath("$[1].year").value(2024));
    }

    @Test
    void organicIsPartOfQualityAndNoYearIsFuture() throws Exception {
        set(2025, "20", "20.1", true)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("organic"));
        set(2027, "50", "20", true)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("year"));
        set(2025, "100.1", "20", true).andExpect(status().isBadRequest());
    }

    private ResultActions set(int year, String quality, String organic, boolean shown) throws Exception {
        return requests.put(agent, "/api/canteen/kitchen/egalim", """
                {"year": %d, "quality": %s, "organic": %s, "words": "Pain du village", "shown": %s}""".formatted(year, quality, organic, shown));
    }
}
