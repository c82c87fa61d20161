package fr.ent.canteen.meals.dish;

import static fr.ent.canteen.testing.CanteenTown.MONDAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.ent.canteen.testing.Answers;
import fr.ent.canteen.testing.CanteenTown;
import fr.ent.canteen.testing.Cooks;
import fr.ent.canteen.testing.FamilyScene;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.persistence.TerritoryScope;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class DishLibraryIT extends FamilyScene {

    private static final String MILK = """
            "allergens":["MILK"],"labels":["ORGANIC"],"foods":["STARCHES"]""";

    @Autowired
    private Cooks cooks;

    @Autowired
    private MockMvc mvc;

    @Test
    void findsDishesByTheBeginningsOfTheirWordsAndKnowsEachOnce() throws Exception {
        dish("MAIN", "Bœuf bourguignon").andExpect(status().isCreated());
        dish("MAIN", "Émincé de bœuf").andExpect(status().isCreated());
        dish("DESSERT", "Bouillie").andExpect(status().isCreated());

        dish("MAIN", "BOEUF  bourguignon")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("urn:ent:problem:canteen:dish-known"));
        requests.get(agent, "/api/canteen/dishes?search={s}&component=MAIN", "boe")
                .andExpect(jsonPath("$[*].name").value(contains("Bœuf bourguignon", "Émincé de bœuf")));
        requests.get(agent, "/api/canteen/dishes?search={s}", "emi boeu")
                .andExpect(jsonPath("$[*].name").value(contains("Émincé de bœuf")));
        requests.get(agent, "/api/canteen/dishes?search={s}", "%_")
                .andExpect(jsonPath("$.length()").value(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🍕🍝", "!?", "\\u0007\\u200b", "\\u0301"})
    void refusesANameThatNobodyCanLookFor(String name) throws Exception {
        dish("MAIN", name)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("name"));
    }

    @Test
    void keepsAPictureBesideAName() throws Exception {
        dish("MAIN", "🍕 Pizza").andExpect(status().isCreated());
    }

    @Test
    void putsADishAwayWithoutChangingMenus() throws Exception {
        String id = Answers.id(dish("MAIN", "Gratin"));
        cooks.plan(agent, MONDAY, "Gratin", MILK, town.school());

        requests.delete(agent, "/api/canteen/dishes/{id}", id).andExpect(status().isNoContent());

        requests.get(agent, "/api/canteen/dishes").andExpect(jsonPath("$").value(empty()));
        kitchen(town.school())
                .andExpect(
                        jsonPath("$.days[0].menu.components[0].dishes[0].name").value("Gratin"));
        requests.delete(agent, "/api/canteen/dishes/{id}", id).andExpect(status().isNotFound());
    }

    @Test
    void showsAPhotoToEverybodyHereUntilItIsTakenAway() throws Exception {
        String photo = send(agent);
        requests.get(mother, "/api/core/files/{id}", photo).andExpect(status().isNotFound());

        String dish = Answers.id(photographed("\"" + photo + "\"").andExpect(status().isCreated()));
        cooks.plan(agent, MONDAY, "Tarte", MILK, town.school());
        cooks.publish(agent, MONDAY, MONDAY, town.school());

        requests.get(mother, "/api/core/files/{id}", photo).andExpect(status().isOk());
        requests.get(mother, "/api/canteen/menus?schoolId={s}&from={d}&to={d}", town.school(), MONDAY, MONDAY)
                .andExpect(jsonPath("$[0].components[0].dishes[0].photo").value(photo));
        CanteenTown elsewhere = founder.found();
        requests.get(elsewhere.guardian(elsewhere.child("Zoé")), "/api/core/files/{id}", photo)
                .andExpect(status().isNotFound());

        requests.put(agent, "/api/canteen/dishes/" + dish, body("null")).andExpect(status().isOk());
        requests.get(mother, "/api/core/files/{id}", photo).andExpect(status().isNotFound());
    }

    @Test
    void refusesAPhotoOfSomebodyElse() throws Exception {
        photographed("\"" + send(mother) + "\"")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].code").value("not-a-picture"));
    }

    private ResultActions photographed(String photo) throws Exception {
        return requests.post(agent, "/api/canteen/dishes", body(photo));
    }

    private static String body(String photo) {
        return """
                {"component":"MAIN","name":"Tarte","allergens":["MILK"],"labels":[],"foods":[],"photo":%s}""".formatted(photo);
    }

    private String send(Viewer viewer) throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
        MockMultipartFile file = new MockMultipartFile("file", "tarte.png", "image/png", png.toByteArray());
        String answer = TerritoryScope.call(
                viewer.territory(),
                () -> mvc.perform(MockMvcRequestBuilders.multipart("/api/core/files")
                                .file(file)
                                .requestAttr(Viewer.class.getName(), viewer))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        return JsonPath.read(answer, "$.id");
    }

    private ResultActions dish(String component, String name) throws Exception {
        return requests.post(agent, "/api/canteen/dishes", """
                {"component":"%s","name":"%s","allergens":["MILK"],"labels":[],"foods":[]}""".formatted(component, name));
    }

    private ResultActions kitchen(SchoolId school) throws Exception {
        return requests.get(agent, "/api/canteen/kitchen/week?schoolId={s}&from={d}&to={d}", school, MONDAY, MONDAY);
    }
}
