package fr.ent.core.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class ClassesOfSchoolIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Test
    void areOfASchoolOfTheTerritory() throws Exception {
        Town town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        town.schoolClass(school, "CE1");
        Viewer agent = town.viewer(town.agent("Jo", "Maire"));
        SchoolId foreign = planner.found("Rochebrune").school("Le Bourg");

        assertThat(classes(town, school, agent).getContentAsString()).contains("CE1");
        for (SchoolId unknown : new SchoolId[] {foreign, SchoolId.next()}) {
            assertThat(classes(town, unknown, agent).getStatus()).isEqualTo(404);
        }
    }

    private MockHttpServletResponse classes(Town town, SchoolId school, Viewer viewer) {
        return town.in(() -> {
            try {
                return http.perform(get("/api/core/classes")
                                .param("schoolId", school.toString())
                                .requestAttr(Viewer.class.getName(), viewer))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
