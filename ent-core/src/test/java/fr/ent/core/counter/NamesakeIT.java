package fr.ent.core.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody of the name and birth date of a person who is known, and who is another. */
@IntegrationTest
class NamesakeIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isWrittenDownOncePapersWereSeenUnlessACourtBarredTheOneWhoIsKnown() throws Exception {
        Counter counter = new Counter(http);
        Town town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        ChildId zoe = town.pupil("Zoé", "Dupré", school, town.schoolClass(school, "CE1"));
        town.restrictedGuardian("Marc", "Dupre", zoe);
        HouseholdId home = town.household(List.of(town.guardian("Ana", "Sol", zoe)), List.of(zoe));
        town.run(() -> jdbc.sql(
                        "update core.person set birth_date = :day where family_key = 'DUPRE' and given_key = 'MARC'")
                .param("day", LocalDate.of(1980, 2, 3))
                .update());

        counter.post(agent, "/api/core/households", family("\"confirmed\": true"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.sure").value(true));
        counter.post(agent, "/api/core/households", family("\"papersSeen\": true"))
                .andExpect(status().isCreated());

        assertThat(town.number("""
                        select count(*) from core.audit_entry
                        where actor_id = :id and action = 'household.made'
                          and details ->> 'papersSeen' = details ->> 'adults'""", agent.person().value())).isOne();
        counter.post(agent, "/api/core/households/" + home + "/members", people("\"papersSeen\": true"))
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:guardian-barred"));
    }

    private static String family(String said) {
        return "{\"name\": \"Foyer\", \"people\": %s}".formatted(people(said));
    }

    private static String people(String said) {
        return """
                {"adults": [{"person": {"identity": %s, "contact": %s}, "guardian": true, %s}], "children": []}""".formatted(Counter.identity("Marc", "Dupré", "\"1980-02-03\""), Counter.CONTACT, said);
    }
}
