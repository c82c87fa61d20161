package fr.ent.core.guardianship;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.ChildId;
import fr.ent.core.HouseholdId;
import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.testing.Asking;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An agent whom a court bars from a child, or who isn't its guardian any more: a colleague decides about the child. */
class BarredColleagueIT extends ClassScene {

    @Autowired
    private MockMvc mvc;

    private Asking asking;
    private PersonId karim;
    private PersonId sofia;

    @BeforeEach
    void anAgentWithAChild() {
        asking = new Asking(mvc);
        karim = town.agent("Karim", "Benali");
        sofia = town.guardian("Sofia", "Benali", lea);
        town.household(List.of(sofia), List.of(lea));
    }

    @Test
    void barredHeDecidesNothingAboutTheChildAndReadsNoDecision() throws Exception {
        tie("insert into core.guardianship (id, child_id, guardian_id, rank, restricted)"
                + " values (gen_random_uuid(), :child, :person, 2, true)");

        refusesAll();
    }

    @Test
    void noMoreGuardianHeDecidesNothingEither() throws Exception {
        tie("""
                insert into core.ended_guardianship (id, child_id, guardian_id, rank, reason, ended_by, ended_at)
                values (gen_random_uuid(), :child, :person, 2, 'SEPARATED', :person, now())""");

        refusesAll();
    }

    @Test
    void barredHeReadsOfAHalfSisterWithoutTheHomeOfTheChild() throws Exception {
        tie("insert into core.guardianship (id, child_id, guardian_id, rank, restricted)"
                + " values (gen_random_uuid(), :child, :person, 2, true)");
        ChildId rose = town.pupil("Rose", "Colin", school, schoolClass);
        PersonId colin = town.guardian("Hugo", "Colin", rose);
        HouseholdId hers = town.household(List.of(colin), List.of(rose));
        town.run(() -> jdbc.sql("""
                        insert into core.guardianship (id, child_id, guardian_id, rank)
                        values (gen_random_uuid(), :child, :person, 2)""")
                .param("child", rose.value())
                .param("person", sofia.value())
                .update());

        asking.get(town.viewer(karim), "/api/core/pupils/{id}/ties", rose)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.guardians.length()").value(2))
                .andExpect(jsonPath("$.homes.length()").value(1))
                .andExpect(jsonPath("$.homes[0].id").value(hers.toString()));
    }

    private void refusesAll() throws Exception {
        Viewer viewer = town.viewer(karim);
        refused(asking.get(viewer, "/api/core/pupils/{id}/ties", lea));
        refused(asking.get(viewer, of(sofia) + "/effects"));
        refused(asking.post(viewer, of(sofia) + "/end", "{\"reason\": \"WRONG\", \"lastConfirmed\": true}"));
        refused(asking.post(viewer, of(sofia) + "/bar", """
                {"kind": "JUDGMENT", "decidedOn": "2026-10-02", "endsOn": null, "fileId": "%s"}""".formatted(town.file(karim, "jugement.pdf"))));
        refused(asking.put(viewer, "/api/core/leavings/" + lea, "{\"leavesOn\": \"2026-12-18\"}"));
        refused(asking.post(
                viewer, "/api/core/pupils/" + lea + "/moves", """
                {"classId": "%s", "firstDay": "2026-11-24"}""".formatted(town.schoolClass(school, "CM1"))));
    }

    private static void refused(ResultActions answer) throws Exception {
        answer.andExpect(status().isForbidden()).andExpect(jsonPath("$.type").value("urn:ent:problem:core:own-family"));
    }

    private void tie(String statement) {
        town.run(() -> jdbc.sql(statement)
                .param("child", lea.value())
                .param("person", karim.value())
                .update());
    }

    private String of(PersonId guardian) {
        return "/api/core/pupils/" + lea + "/guardians/" + guardian;
    }
}
