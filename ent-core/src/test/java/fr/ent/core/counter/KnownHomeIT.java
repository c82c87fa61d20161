package fr.ent.core.counter;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.Viewer;
import fr.ent.core.testing.IntegrationTest;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The household of a grown-up who is known: said before a choice that would be refused. */
@IntegrationTest
class KnownHomeIT {

    private static final String PEOPLE = "/api/core/family-people/";

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Test
    void isReadWithThePersonWhomItKeepsFromAnother() throws Exception {
        Counter counter = new Counter(http);
        Town town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        ChildId rose = town.pupil("Rose", "Petit", school, town.schoolClass(school, "CE1"));
        PersonId marie = town.guardian("Marie", "Laurent", rose);
        PersonId luc = town.guardian("Luc", "Petit", rose);
        HouseholdId hers = town.household(List.of(marie), List.of(rose));

        counter.get(agent, PEOPLE + marie)
                .andExpect(jsonPath("$.home.id").value(hers.toString()))
                .andExpect(jsonPath("$.home.name").isNotEmpty());
        counter.get(agent, PEOPLE + luc).andExpect(jsonPath("$.home").isEmpty());
        counter.get(agent, PEOPLE + rose).andExpect(jsonPath("$.home").isEmpty());
        counter.post(agent, "/api/core/households", """
                        {"name": "Foyer Laurent", "people":
                         {"adults": [{"personId": "%s", "guardian": true}], "children": []}}""".formatted(marie))
                .andExpect(jsonPath("$.type").value("urn:ent:problem:core:lives-elsewhere"));
    }
}
