package fr.ent.core.guardianship.bar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.ent.core.PersonId;
import fr.ent.core.Viewer;
import fr.ent.core.account.testing.ClassScene;
import fr.ent.core.storage.FileId;
import fr.ent.core.testing.Asking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The paper of a bar is taken from its sender for good, so it is none that others were shown. */
class CourtPapersIT extends ClassScene {

    @Autowired
    private MockMvc mvc;

    @Test
    void aFileThatSomethingElseNamesStaysWhereItIs() throws Exception {
        Viewer agent = town.viewer(town.agent("Nadia", "Ferrand"));
        PersonId karim = town.guardian("Karim", "Benali", lea);
        FileId shared = town.file(agent.person(), "jugement.pdf");
        town.run(() -> jdbc.sql("""
                        insert into core.file_audience (file_id, kind, audience_id) values (:id, 'CHILD', :child)""")
                .param("id", shared.value())
                .param("child", lea.value())
                .update());

        bar(agent, karim, shared).andExpect(status().isNotFound());

        assertThat(town.number(
                        "select count(*) from core.stored_file where id = :id and owner_id is not null",
                        shared.value()))
                .isOne();
        bar(agent, karim, town.file(agent.person(), "ordonnance.pdf")).andExpect(status().isCreated());
    }

    private ResultActions bar(Viewer agent, PersonId guardian, FileId paper) throws Exception {
        return new Asking(mvc)
                .post(agent, "/api/core/pupils/" + lea + "/guardians/" + guardian + "/bar", """
                {"kind": "JUDGMENT", "decidedOn": "2026-10-02", "endsOn": null, "fileId": "%s"}""".formatted(paper));
    }
}
