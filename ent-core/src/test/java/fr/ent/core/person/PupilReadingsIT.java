package fr.ent.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ent.core.ChildId;
import fr.ent.core.ClassId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class PupilReadingsIT {

    private static final int AN_HOUR = 300;

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    private Town town;
    private ChildId lea;
    private Viewer teacher;
    private Viewer mother;

    @BeforeEach
    void aClass() {
        town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        ClassId schoolClass = town.schoolClass(school, "CE1");
        lea = town.pupil("Léa", "Benali", school, schoolClass);
        teacher = town.viewer(town.teacher("Claude", "Aubin", schoolClass));
        mother = town.viewer(town.guardian("Sofia", "Benali", lea));
    }

    @ParameterizedTest
    @CsvSource({"'', pupil", "/guardians, guardians"})
    void staffReadsAsMuchAsADeskNeedsAndTheTrailKeepsIt(String what, String read) {
        for (int i = 0; i < AN_HOUR; i++) {
            assertThat(status(what, teacher)).isEqualTo(200);
        }

        assertThat(status(what, teacher)).isEqualTo(429);

        assertThat(town.audited(read + ".read")).isEqualTo(AN_HOUR);
        assertThat(town.audited(read + ".refused")).isOne();
        assertThat(status(what, mother)).isEqualTo(200);
    }

    @Test
    void aFamilyReadsItsOwnFreely() {
        for (int i = 0; i <= AN_HOUR; i++) {
            assertThat(status("/guardians", mother)).isEqualTo(200);
        }

        assertThat(town.audited("guardians.read")).isZero();
    }

    private int status(String what, Viewer reader) {
        return town.in(() -> perform(get("/api/core/pupils/" + lea + what).requestAttr(Viewer.class.getName(), reader)))
                .getStatus();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return http.perform(request).andReturn().getResponse();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
