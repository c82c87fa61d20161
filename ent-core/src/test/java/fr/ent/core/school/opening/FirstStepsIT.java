package fr.ent.core.school.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class FirstStepsIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    private Town town;
    private Viewer agent;

    @BeforeEach
    void aTown() {
        town = planner.found("Valmarin");
        agent = town.viewer(town.agent("Nadia", "Ferrand"));
    }

    @Test
    void hoursAreWrittenOnceEachSchoolHasThem() {
        assertThat(steps()).contains("\"hoursWritten\":false");
        SchoolId first = town.school("Jules-Ferry");
        SchoolId second = town.school("Les Tilleuls");

        writeHours(first);
        assertThat(steps()).contains("\"hoursWritten\":false");
        writeHours(second);

        assertThat(steps()).contains("\"hoursWritten\":true");
    }

    @Test
    void teachersAreInvitedOnceOneCanComeIn() {
        PersonId teacher = town.teacher("Claude", "Aubin", town.schoolClass(town.school("Jules-Ferry"), "CE1"));
        assertThat(steps()).contains("\"teachersInvited\":false");

        town.account(teacher);

        assertThat(steps()).contains("\"teachersInvited\":true");
    }

    private void writeHours(SchoolId school) {
        send(put("/api/core/schools/{id}/hours", school).content("""
                {"halves": [{"weekday": "MONDAY", "half": "MORNING", "from": "08:45", "to": "12:00"}]}"""));
    }

    private String steps() {
        return send(get("/api/core/first-steps"));
    }

    private String send(MockHttpServletRequestBuilder request) {
        return town.in(() -> {
            try {
                return http.perform(request.contentType(MediaType.APPLICATION_JSON)
                                .requestAttr(Viewer.class.getName(), agent))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
            } catch (Exception broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
