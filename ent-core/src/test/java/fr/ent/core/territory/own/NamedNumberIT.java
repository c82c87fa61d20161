package fr.ent.core.territory.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A number for which the operator named hosts brings these hosts with it at the next start, and so is nobody's to take. */
@IntegrationTest
@TestPropertySource(properties = "ent.territories.hosts=21210054500012 https://neighbour.named-number.test")
class NamedNumberIT {

    private static final String NAMED = "21210054500012";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Test
    void isRefusedToATownThatHasOtherHostsAndGivenToTheOneThatHasThem() {
        Town thief = planner.found("Ailleurs");
        Town neighbour = planner.found("Valmarin");

        assertThat(take(thief).getStatus()).isEqualTo(400);

        planner.lead("neighbour.named-number.test", neighbour);
        assertThat(take(neighbour).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse take(Town town) {
        Viewer administrator = town.viewer(town.administrator("Claire", "Joubert"));
        return town.in(() -> {
            try {
                return http.perform(put("/api/core/territories/own")
                                .requestAttr(Viewer.class.getName(), administrator)
                                .contentType(MediaType.APPLICATION_JSON)
                                .characterEncoding(StandardCharsets.UTF_8)
                                .content("""
                                        {"version": 0, "name": "Valmarin", "siret": "%s", "place": "ZONE_A",
                                         "accent": "#8a1c5c"}""".formatted(NAMED)))
                        .andReturn()
                        .getResponse();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
