package fr.ent.gateway.home;

import static org.hamcrest.Matchers.contains;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.PersonId;
import fr.ent.core.SchoolId;
import fr.ent.core.testing.Town;
import fr.ent.core.testing.TownPlanner;
import fr.ent.gateway.testing.ProductTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The home of a family with a child whom a file of the school names no more, and one whom it names. */
@ProductTest
class LeavingHomeIT {

    @Autowired
    private MockMvc http;

    @Autowired
    private TownPlanner planner;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void tellsTheDayOfTheChildWhoLeavesAndNoneOfTheOther() throws Exception {
        Town town = planner.found("Valmarin");
        SchoolId school = town.school("Jean-Macé");
        ChildId nora = town.pupil("Nora", "Besson", school, town.schoolClass(school, "CE1"));
        ChildId max = town.pupil("Max", "Besson", school, town.schoolClass(school, "CP"));
        PersonId parent = town.guardian("Ana", "Besson", nora, max);
        town.household(List.of(parent), List.of(nora, max));
        town.run(() -> missing(nora, school, parent));

        http.perform(get("/api/home?from=2026-11-27&to=2026-11-27")
                        .with(jwt().jwt(token -> token.subject(town.account(parent)))))
                .andExpect(status().isOk())
                .andExpect(jsonPath(of(nora)).value(contains("2026-12-01")))
                .andExpect(jsonPath(of(max)).value(contains((String) null)));
    }

    private static String of(ChildId child) {
        return "$.children[?(@.child.id == '" + child + "')].leavesOn";
    }

    private void missing(ChildId child, SchoolId school, PersonId by) {
        UUID batch = UUID.randomUUID();
        jdbc.sql("""
                        insert into core.import_batch (id, school_id, state, files, counts, compared_at_revision,
                                                       created_by, created_at)
                        values (:id, :school, 'APPLIED', '{}', '{}', 0, :by, now())""")
                .param("id", batch)
                .param("school", school.value())
                .param("by", by.value())
                .update();
        jdbc.sql("""
                        insert into core.pupil_leaving (child_id, leaves_on, batch_id, noted_at)
                        values (:child, '2026-12-01', :batch, now())""").param("child", child.value()).param("batch", batch).update();
    }
}
