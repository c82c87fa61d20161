package fr.ent.core.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.Viewer;
import fr.ent.core.http.RateLimits;
import fr.ent.core.http.TooMany;
import fr.ent.core.persistence.TerritoryScope;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The bytes that a person sends in a day: what nothing names lies in no quota. */
@IntegrationTest
class DailyUploadsIT {

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RateLimits limits;

    @Test
    void endAtThreeGigabytes() throws Exception {
        Town town = planner.found("Valmarin");
        Viewer teacher =
                town.viewer(town.teacher("Claire", "Morel", town.schoolClass(town.school("Jean-Macé"), "CE1")));
        send(town, teacher).andExpect(status().isCreated());

        limits.takeSome("upload-size", teacher.person().toString(), 2_999, 3_000, Duration.ofDays(1));
        assertThatThrownBy(
                        () -> limits.takeSome("upload-size", teacher.person().toString(), 2, 3_000, Duration.ofDays(1)))
                .as("all of them or none")
                .isInstanceOf(TooMany.class);

        send(town, teacher).andExpect(status().isTooManyRequests());
    }

    private ResultActions send(Town town, Viewer teacher) throws Exception {
        return TerritoryScope.call(
                town.id(),
                () -> mvc.perform(multipart("/api/core/files")
                        .file(new MockMultipartFile("file", "a.txt", null, SampleFiles.bytes("Un mot.")))
                        .requestAttr(Viewer.class.getName(), teacher)));
    }
}
