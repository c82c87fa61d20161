package fr.ent.core.school.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.Directory;
import fr.ent.core.SchoolView;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** A list with three schools of Valmarin, one of them closed, and one of Rochebrune. */
@IntegrationTest
class SchoolListIT {

    private static final String LIST = SchoolListTests.HEADER + """
            0990001N;Jean Macé;Ecole;Public;2 rue du Lac;;;21990;21999;Valmarin;0;1;OUVERT;
            0990002P;Les Tilleuls;Ecole;Public;3 rue du Lac;;;21990;21999;Valmarin;1;0;OUVERT;
            0990003R;L’Ancienne;Ecole;Public;;;;21990;21999;Valmarin;1;0;FERME;
            0990004S;Le Bourg;Ecole;Public;;;;21990;21998;Rochebrune;1;1;OUVERT;
            """;

    private final JsonMapper json = new JsonMapper();

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private Directory directory;

    private Town town;
    private Viewer agent;

    @BeforeEach
    void aTown() {
        town = planner.found("Valmarin");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
    }

    @Test
    void offersTheSchoolsOfTheTerritorysCommuneAndSaysWhatIsLeftOut() {
        String seen = text(preview(LIST));

        assertThat(JsonPath.<List<String>>read(seen, "$.schools[*].uai")).containsExactly("0990001N", "0990002P");
        assertThat(JsonPath.<List<String>>read(seen, "$.schools[*].state")).containsExactly("NEW", "NEW");
        assertThat(JsonPath.<List<String>>read(seen, "$.leftOut[*].reason")).containsExactly("CLOSED");
        assertThat(JsonPath.<Integer>read(seen, "$.elsewhere")).isOne();
        assertThat(JsonPath.<List<Boolean>>read(seen, "$.communes[*].chosen")).containsExactly(false, true);
        assertThat(town.in(() -> directory.listSchools())).isEmpty();
    }

    @Test
    void offersThoseOfOtherCommunesWhenAsked() {
        String seen = text(preview(LIST, "21998"));

        assertThat(JsonPath.<List<String>>read(seen, "$.schools[*].uai")).containsExactly("0990004S");
        assertThat(JsonPath.<Integer>read(seen, "$.elsewhere")).isEqualTo(3);
    }

    @Test
    void takesWhatWasTickedAndThenKnowsIt() {
        assertThat(text(take("Jean Macé", "2 rue du Lac"))).isEqualTo("{\"added\":1,\"changed\":0}");
        assertThat(town.audited("school.opened")).isOne();
        assertThat(JsonPath.<List<String>>read(text(preview(LIST)), "$.schools[*].state"))
                .containsExactly("KNOWN", "NEW");

        String moved = LIST.replace("2 rue du Lac", "4 rue du Lac");
        assertThat(JsonPath.<List<String>>read(text(preview(moved)), "$.schools[*].before.street"))
                .containsExactly("2 rue du Lac");

        assertThat(text(take("Jean Macé", "4 rue du Lac"))).isEqualTo("{\"added\":0,\"changed\":1}");
        assertThat(town.in(() -> directory.listSchools()))
                .singleElement()
                .extracting(SchoolView::street)
                .isEqualTo("4 rue du Lac");
    }

    @Test
    void leavesASchoolThatIsTheSameAlone() {
        take("Jean Macé", "2 rue du Lac");

        assertThat(text(take("Jean Macé", "2 rue du Lac"))).isEqualTo("{\"added\":0,\"changed\":0}");
        assertThat(town.audited("school.changed")).isZero();
    }

    @Test
    void refusesAFileThatIsNoList() {
        MockHttpServletResponse refused = preview("Nom;Prénom\n");

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(JsonPath.<String>read(text(refused), "$.errors[0].code")).isEqualTo("not-the-list");
    }

    private MockHttpServletResponse preview(String csv, String... communes) {
        return send("/api/core/school-list/preview", Map.of("csv", csv, "communes", List.of(communes)));
    }

    private MockHttpServletResponse take(String name, String street) {
        Map<String, String> school =
                Map.of("name", name, "level", "ELEMENTARY", "street", street, "postcode", "21990", "city", "Valmarin");
        return send("/api/core/school-list", Map.of("schools", List.of(Map.of("uai", "0990001N", "school", school))));
    }

    private MockHttpServletResponse send(String path, Map<String, ?> body) {
        return town.in(() -> {
            try {
                return http.perform(post(path)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsBytes(body))
                                .requestAttr(Viewer.class.getName(), agent))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
