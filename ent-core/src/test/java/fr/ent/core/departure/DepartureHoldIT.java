package fr.ent.core.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.Role;
import fr.ent.core.RoleGrant.ScopeType;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.TestClock.SettableClock;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** People who left, as an administrator sees them, and how one of them is kept longer. */
@IntegrationTest
class DepartureHoldIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SettableClock clock;

    private Town town;
    private Viewer nadia;
    private ChildId lea;

    @BeforeEach
    void leaHasLeft() {
        town = planner.found("Valmarin");
        var school = town.school("Jean-Macé");
        lea = town.pupil("Léa", "Benali", school, town.schoolClass(school, "CE1"));
        nadia = town.viewer(town.holder(
                "Nadia",
                "Ferrand",
                Role.TERRITORY_ADMINISTRATOR,
                ScopeType.TERRITORY,
                town.id().value()));
        town.run(() -> jdbc.sql("update core.pupil set left_on = '2026-11-24' where id = :lea")
                .param("lea", lea.value())
                .update());
        DepartureRound.pass(application);
    }

    @Test
    void saysWhenSomebodyIsDeleted() throws Exception {
        assertThat(JsonPath.<List<String>>read(list(), "$[*].person.givenName")).containsExactly("Léa");
        assertThat(JsonPath.<String>read(list(), "$[0].deletedOn")).isEqualTo("2027-02-24");
        assertThat(JsonPath.<String>read(list(), "$[0].kind")).isEqualTo("PUPIL");
    }

    @Test
    void keepsSomebodyUntilADayForAReason() throws Exception {
        assertThat(keep("2027-06-30", "Litige en cours").getStatus()).isEqualTo(204);

        assertThat(JsonPath.<String>read(list(), "$[0].deletedOn")).isEqualTo("2027-06-30");
        assertThat(JsonPath.<String>read(list(), "$[0].keptBecause")).isEqualTo("Litige en cours");
        assertThat(town.audited("person.kept")).isEqualTo(1);
        clock.set(Instant.parse("2027-03-01T09:00:00Z"));
        DepartureRound.pass(application);
        assertThat(town.number("select count(*) from core.person where id = :id", lea.value()))
                .isEqualTo(1);
    }

    @Test
    void aHoldThatIsTakenBackKeepsNobody() throws Exception {
        keep("2027-06-30", "Litige en cours");

        assertThat(send(delete("/api/core/departures/{id}/hold", lea)).getStatus())
                .isEqualTo(204);

        assertThat(JsonPath.<String>read(list(), "$[0].deletedOn")).isEqualTo("2027-02-24");
        assertThat(send(delete("/api/core/departures/{id}/hold", lea)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void aHoldEndsInFiveYearsAtMostAndIsAboutSomebodyWhoLeft() throws Exception {
        assertThat(keep("2026-11-24", "Litige en cours").getStatus()).isEqualTo(400);
        assertThat(keep("2031-11-25", "Litige en cours").getStatus()).isEqualTo(400);
        assertThat(keep(nadia.person(), "2027-06-30", "Litige en cours").getStatus())
                .isEqualTo(404);
    }

    private String list() throws Exception {
        MockHttpServletResponse answer = send(get("/api/core/departures"));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse keep(String until, String because) throws Exception {
        return keep(lea.asPerson(), until, because);
    }

    private MockHttpServletResponse keep(PersonId person, String until, String because) throws Exception {
        return send(put("/api/core/departures/{id}/hold", person)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"until\": \"%s\", \"because\": \"%s\"}".formatted(until, because)));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return town.in(() -> perform(request.requestAttr(Viewer.class.getName(), nadia)));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
        try {
            return http.perform(request).andReturn().getResponse();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
